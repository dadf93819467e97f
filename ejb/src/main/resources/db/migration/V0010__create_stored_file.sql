-- Files are kept in the database, so that one backup holds everything. Content never changes; it
-- goes only by erasure, which two people decide and which leaves the hash and the reason.
CREATE TABLE stored_file (
    id                  bigint      GENERATED ALWAYS AS IDENTITY,
    sha256              text        NOT NULL,
    name                text        NOT NULL,
    media_type          text        NOT NULL,
    size_bytes          bigint      NOT NULL,
    content             bytea,
    state               text        NOT NULL,
    owning_org_id       bigint      NOT NULL,
    managing_org_id     bigint      NOT NULL,
    subject_kind        text        NOT NULL,
    subject_ref         text        NOT NULL,
    added_by            bigint      NOT NULL,
    added_at            timestamptz NOT NULL,
    quarantine_reason   text,
    erasure_asked_by    bigint,
    erasure_asked_at    timestamptz,
    erasure_reason      text,
    erased_by           bigint,
    erased_at           timestamptz,
    CONSTRAINT pk_stored_file PRIMARY KEY (id),
    CONSTRAINT fk_stored_file_owning FOREIGN KEY (owning_org_id) REFERENCES organisation (id),
    CONSTRAINT fk_stored_file_managing FOREIGN KEY (managing_org_id) REFERENCES organisation (id),
    CONSTRAINT fk_stored_file_added_by FOREIGN KEY (added_by) REFERENCES user_account (id),
    CONSTRAINT ck_stored_file_sha256 CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    CONSTRAINT ck_stored_file_state CHECK (state IN ('KEPT', 'QUARANTINED', 'ERASED')),
    CONSTRAINT ck_stored_file_content CHECK ((content IS NULL) = (state = 'ERASED')),
    CONSTRAINT ck_stored_file_quarantine CHECK (state <> 'QUARANTINED' OR quarantine_reason IS NOT NULL),
    CONSTRAINT ck_stored_file_asked CHECK (
        num_nonnulls(erasure_asked_by, erasure_asked_at, erasure_reason) IN (0, 3)),
    CONSTRAINT ck_stored_file_erased CHECK (
        (state = 'ERASED') = (erased_by IS NOT NULL AND erased_at IS NOT NULL AND erasure_asked_by IS NOT NULL)),
    CONSTRAINT ck_stored_file_two_people CHECK (erased_by IS NULL OR erased_by <> erasure_asked_by)
);

CREATE INDEX ix_stored_file_subject ON stored_file (subject_kind, subject_ref, id);
CREATE INDEX ix_stored_file_state ON stored_file (managing_org_id, state) WHERE state <> 'KEPT';

CREATE FUNCTION keep_file_content() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        RAISE EXCEPTION 'files are erased by two people, never deleted' USING ERRCODE = 'restrict_violation';
    END IF;
    IF NEW.sha256 <> OLD.sha256 OR NEW.name <> OLD.name OR NEW.size_bytes <> OLD.size_bytes
        OR OLD.state = 'ERASED'
        OR (NEW.content IS NOT NULL AND NEW.content IS DISTINCT FROM OLD.content) THEN
        RAISE EXCEPTION 'a stored file never changes' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER tg_stored_file_keep
    BEFORE UPDATE OR DELETE ON stored_file FOR EACH ROW EXECUTE FUNCTION keep_file_content();
