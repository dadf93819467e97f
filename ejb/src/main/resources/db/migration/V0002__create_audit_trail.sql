-- Every event carries the hash of the one before, so that a change to any of them shows.
CREATE TABLE audit_event (
    id            bigint      NOT NULL,
    recorded_at   timestamptz NOT NULL,
    actor_id      bigint      NOT NULL,
    body_id       bigint,
    event         text        NOT NULL,
    subject_kind  text        NOT NULL,
    subject_ref   text        NOT NULL,
    details       text        NOT NULL,
    previous_hash text        NOT NULL,
    hash          text        NOT NULL,
    CONSTRAINT pk_audit_event PRIMARY KEY (id),
    CONSTRAINT uq_audit_event_hash UNIQUE (hash)
);

CREATE INDEX ix_audit_event_subject ON audit_event (subject_kind, subject_ref, id);
CREATE INDEX ix_audit_event_body ON audit_event (body_id, id);

CREATE TRIGGER tg_audit_event_append_only
    BEFORE UPDATE OR DELETE ON audit_event FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER tg_audit_event_no_truncate
    BEFORE TRUNCATE ON audit_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- What is hashed, in one place for the writer and the verifier.
CREATE FUNCTION audit_event_hash(
    p_previous text, p_id bigint, p_at timestamptz, p_actor bigint, p_body bigint,
    p_event text, p_kind text, p_ref text, p_details text
) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT encode(sha256(convert_to(concat_ws(E'\x1f',
        p_previous, p_id::text,
        to_char(p_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
        p_actor::text, coalesce(p_body::text, '-'), p_event, p_kind, p_ref, p_details), 'UTF8')), 'hex')
$$;

-- The lock lasts until the transaction ends: the chain has one writer at a time and no gaps.
CREATE FUNCTION append_audit_event(
    p_at timestamptz, p_actor bigint, p_body bigint,
    p_event text, p_kind text, p_ref text, p_details text
) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    v_last audit_event%ROWTYPE;
    v_id   bigint;
    v_body bigint := nullif(p_body, -1);
    v_previous text;
BEGIN
    PERFORM pg_advisory_xact_lock(7237211);
    SELECT * INTO v_last FROM audit_event ORDER BY id DESC LIMIT 1;
    v_id := coalesce(v_last.id, 0) + 1;
    v_previous := coalesce(v_last.hash, repeat('0', 64));
    INSERT INTO audit_event VALUES (v_id, p_at, p_actor, v_body, p_event, p_kind, p_ref, p_details, v_previous,
        audit_event_hash(v_previous, v_id, p_at, p_actor, v_body, p_event, p_kind, p_ref, p_details));
    RETURN v_id;
END $$;
