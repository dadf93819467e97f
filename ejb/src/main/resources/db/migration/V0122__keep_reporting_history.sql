-- Who set what a grant reports and what it promises, and why. Rows from before have no name here;
-- the audit trail has it.
ALTER TABLE kpi_set
    ADD COLUMN reason  text,
    ADD COLUMN made_by bigint,
    ADD CONSTRAINT fk_kpi_set_made_by FOREIGN KEY (made_by) REFERENCES user_account (id);

-- A period keeps the version that it was opened with or moved to, so no version ever changes.
CREATE TRIGGER tg_kpi_set_append_only
    BEFORE UPDATE OR DELETE ON kpi_set FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER tg_measure_append_only
    BEFORE UPDATE OR DELETE ON measure FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER tg_measure_identity_append_only
    BEFORE UPDATE OR DELETE ON measure_identity FOR EACH ROW EXECUTE FUNCTION refuse_change();

ALTER TABLE target
    ALTER COLUMN value DROP NOT NULL,
    ADD COLUMN source  text,
    ADD COLUMN reason  text,
    ADD COLUMN made_by bigint,
    ADD CONSTRAINT fk_target_made_by FOREIGN KEY (made_by) REFERENCES user_account (id),
    ADD CONSTRAINT ck_target_taken_back CHECK (value IS NOT NULL OR reason IS NOT NULL);

COMMENT ON COLUMN target.value IS 'null: the target before it is taken back, and none is known from then on';
COMMENT ON COLUMN target.source IS 'the document and section that promises it; null: agreed in Outturn';
