-- A grant as it stood after each change, so that it can be shown as at any day. The database keeps
-- it, whoever changes the grant.
CREATE TABLE grant_snapshot (
    id          bigint      GENERATED ALWAYS AS IDENTITY,
    grant_id    bigint      NOT NULL,
    terms       jsonb       NOT NULL,
    recorded_at timestamptz NOT NULL,
    CONSTRAINT pk_grant_snapshot PRIMARY KEY (id),
    CONSTRAINT fk_grant_snapshot_grant FOREIGN KEY (grant_id) REFERENCES funding_grant (id)
);
CREATE INDEX ix_grant_snapshot_grant ON grant_snapshot (grant_id, id);
CREATE TRIGGER tg_grant_snapshot_append_only
    BEFORE UPDATE OR DELETE ON grant_snapshot FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- A change that does not count the version on does not say when it was made: now, by the business
-- clock.
CREATE FUNCTION keep_grant_snapshot() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO grant_snapshot (grant_id, terms, recorded_at)
    VALUES (NEW.id, to_jsonb(NEW), CASE
        WHEN TG_OP = 'INSERT' THEN NEW.recorded_at
        WHEN NEW.version IS DISTINCT FROM OLD.version AND NEW.changed_at IS NOT NULL
            THEN NEW.changed_at
        ELSE now() + make_interval(secs => coalesce((SELECT shift_seconds FROM business_clock), 0))
    END);
    RETURN NULL;
END $$;
CREATE TRIGGER tg_funding_grant_snapshot
    AFTER INSERT OR UPDATE ON funding_grant FOR EACH ROW EXECUTE FUNCTION keep_grant_snapshot();

INSERT INTO grant_snapshot (grant_id, terms, recorded_at)
SELECT g.id, to_jsonb(g), g.recorded_at FROM funding_grant g ORDER BY g.id;

-- The grant as it was recorded before a moment; no row when it was not recorded yet.
CREATE FUNCTION grant_as_at(of_grant bigint, moment timestamptz) RETURNS SETOF funding_grant
    LANGUAGE sql STABLE AS $$
    SELECT (jsonb_populate_record(NULL::funding_grant, s.terms)).* FROM grant_snapshot s
    WHERE s.grant_id = of_grant AND s.recorded_at < moment ORDER BY s.id DESC LIMIT 1
$$;

-- Things that are never changed, only taken back with a reason.
CREATE FUNCTION refuse_all_but_voiding() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND OLD.voided_at IS NULL AND NEW.voided_at IS NOT NULL
        AND to_jsonb(NEW) - ARRAY['voided_at', 'voided_by', 'void_reason']
            = to_jsonb(OLD) - ARRAY['voided_at', 'voided_by', 'void_reason'] THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

-- Where a grant stands, step by step; the first steps of grants recorded earlier are not known.
CREATE TABLE grant_step (
    id          bigint      GENERATED ALWAYS AS IDENTITY,
    grant_id    bigint      NOT NULL,
    status      text        NOT NULL,
    happened_on date        NOT NULL,
    reason      text,
    made_by     bigint      NOT NULL,
    recorded_at timestamptz NOT NULL,
    CONSTRAINT pk_grant_step PRIMARY KEY (id),
    CONSTRAINT fk_grant_step_grant FOREIGN KEY (grant_id) REFERENCES funding_grant (id),
    CONSTRAINT fk_grant_step_made_by FOREIGN KEY (made_by) REFERENCES user_account (id),
    CONSTRAINT ck_grant_step_status CHECK (
        status IN ('PROPOSED', 'AWARDED', 'ACTIVE', 'ENDED', 'CLOSED', 'TERMINATED')),
    CONSTRAINT ck_grant_step_reason CHECK (status <> 'TERMINATED' OR reason IS NOT NULL)
);
CREATE INDEX ix_grant_step_grant ON grant_step (grant_id, id);
CREATE TRIGGER tg_grant_step_append_only
    BEFORE UPDATE OR DELETE ON grant_step FOR EACH ROW EXECUTE FUNCTION refuse_change();
