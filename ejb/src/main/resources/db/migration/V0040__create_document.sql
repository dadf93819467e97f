-- What somebody added to a grant, a condition, a decision and so on: a file with its versions, or a
-- reference to something published elsewhere. Nothing here changes or goes: a document is withdrawn.
CREATE TABLE document (
    id            bigint      GENERATED ALWAYS AS IDENTITY,
    kind          text        NOT NULL,
    subject_kind  text        NOT NULL,
    subject_ref   text        NOT NULL,
    title         text        NOT NULL,
    description   text,
    publisher     text,
    published     text,
    found_at      text,
    added_by      bigint      NOT NULL,
    added_at      timestamptz NOT NULL,
    CONSTRAINT pk_document PRIMARY KEY (id),
    CONSTRAINT fk_document_added_by FOREIGN KEY (added_by) REFERENCES user_account (id),
    CONSTRAINT ck_document_kind CHECK (kind IN ('FILE', 'REFERENCE')),
    CONSTRAINT ck_document_title CHECK (title = btrim(title) AND title <> ''),
    CONSTRAINT ck_document_publisher CHECK ((kind = 'REFERENCE') = (publisher IS NOT NULL)),
    CONSTRAINT ck_document_reference CHECK (kind = 'REFERENCE' OR num_nonnulls(published, found_at) = 0)
);

COMMENT ON COLUMN document.published IS 'when it was published as the source states it: a year, a month or a day';

CREATE INDEX ix_document_subject ON document (subject_ref text_pattern_ops, subject_kind, id);
CREATE TRIGGER tg_document_append_only
    BEFORE UPDATE OR DELETE ON document FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE document_version (
    id             bigint      GENERATED ALWAYS AS IDENTITY,
    document_id    bigint      NOT NULL,
    number         integer     NOT NULL,
    stored_file_id bigint      NOT NULL,
    note           text,
    scanned        boolean     NOT NULL,
    added_by       bigint      NOT NULL,
    added_at       timestamptz NOT NULL,
    CONSTRAINT pk_document_version PRIMARY KEY (id),
    CONSTRAINT uq_document_version_number UNIQUE (document_id, number),
    CONSTRAINT uq_document_version_file UNIQUE (stored_file_id),
    CONSTRAINT fk_document_version_document FOREIGN KEY (document_id) REFERENCES document (id),
    CONSTRAINT fk_document_version_file FOREIGN KEY (stored_file_id) REFERENCES stored_file (id),
    CONSTRAINT fk_document_version_added_by FOREIGN KEY (added_by) REFERENCES user_account (id)
);

COMMENT ON COLUMN document_version.scanned IS 'whether a virus scanner looked at it and found nothing; false: none was set up';

CREATE TRIGGER tg_document_version_append_only
    BEFORE UPDATE OR DELETE ON document_version FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE document_withdrawal (
    document_id  bigint      NOT NULL,
    reason       text        NOT NULL,
    withdrawn_by bigint      NOT NULL,
    withdrawn_at timestamptz NOT NULL,
    CONSTRAINT pk_document_withdrawal PRIMARY KEY (document_id),
    CONSTRAINT fk_document_withdrawal_document FOREIGN KEY (document_id) REFERENCES document (id),
    CONSTRAINT fk_document_withdrawal_by FOREIGN KEY (withdrawn_by) REFERENCES user_account (id),
    CONSTRAINT ck_document_withdrawal_reason CHECK (btrim(reason) <> '')
);

CREATE TRIGGER tg_document_withdrawal_append_only
    BEFORE UPDATE OR DELETE ON document_withdrawal FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE FUNCTION keep_document_order() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM document d WHERE d.id = NEW.document_id AND d.kind = 'FILE')
        OR EXISTS (SELECT 1 FROM document_withdrawal w WHERE w.document_id = NEW.document_id)
        OR NEW.number <> 1 + (SELECT count(*) FROM document_version v WHERE v.document_id = NEW.document_id) THEN
        RAISE EXCEPTION 'a version follows the one before, of a file that is not withdrawn (constraint "tg_document_version_order")'
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER tg_document_version_order
    BEFORE INSERT ON document_version FOR EACH ROW EXECUTE FUNCTION keep_document_order();
