-- An existing portfolio, loaded from one workbook by one person. What came of it stands in the
-- grants themselves; the workbook is kept, so that every figure leads to its cell.
CREATE TABLE portfolio_import (
    id              bigint      GENERATED ALWAYS AS IDENTITY,
    managing_org_id bigint      NOT NULL,
    file_id         bigint      NOT NULL,
    grants          integer     NOT NULL,
    conditions      integer     NOT NULL,
    milestones      integer     NOT NULL,
    measures        integer     NOT NULL,
    targets         integer     NOT NULL,
    figures         integer     NOT NULL,
    imported_by     bigint      NOT NULL,
    imported_at     timestamptz NOT NULL,
    CONSTRAINT pk_portfolio_import PRIMARY KEY (id),
    CONSTRAINT fk_portfolio_import_managing FOREIGN KEY (managing_org_id) REFERENCES organisation (id),
    CONSTRAINT fk_portfolio_import_file FOREIGN KEY (file_id) REFERENCES stored_file (id),
    CONSTRAINT fk_portfolio_import_imported_by FOREIGN KEY (imported_by) REFERENCES user_account (id)
);
CREATE INDEX ix_portfolio_import_managing ON portfolio_import (managing_org_id, id);
CREATE TRIGGER tg_portfolio_import_append_only
    BEFORE UPDATE OR DELETE ON portfolio_import FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- The history of a grant's figures comes in as accepted versions that nobody submitted here: the
-- person who imported them vouches for them.
ALTER TABLE return_version ADD COLUMN import_id bigint;
ALTER TABLE return_version ADD CONSTRAINT fk_return_version_import
    FOREIGN KEY (import_id) REFERENCES portfolio_import (id);
COMMENT ON COLUMN return_version.import_id IS 'null: reported by the provider here';

ALTER TABLE observation DROP CONSTRAINT ck_observation_cell;
ALTER TABLE observation ADD CONSTRAINT ck_observation_cell CHECK (
    (origin IN ('WORKBOOK', 'IMPORT')) = (sheet IS NOT NULL AND cell IS NOT NULL));

CREATE OR REPLACE FUNCTION refuse_own_acceptance() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM return_version
               WHERE id = NEW.version_id AND import_id IS NULL
                 AND (submitted_by IS NULL OR submitted_by = NEW.accepted_by)) THEN
        RAISE EXCEPTION 'who accepts is never who submitted' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
