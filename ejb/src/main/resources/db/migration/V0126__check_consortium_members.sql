-- Where a check was recorded, so that its documents have one home whichever grant shows it.
ALTER TABLE grant_check
    ADD COLUMN recorded_for bigint,
    ADD CONSTRAINT fk_grant_check_recorded_for FOREIGN KEY (recorded_for) REFERENCES funding_grant (id);
COMMENT ON COLUMN grant_check.recorded_for IS 'the grant on whose page it was recorded; null: not known, recorded earlier';

-- A check that is made for a grant is of the body that gives it, and of somebody who delivers it.
CREATE OR REPLACE FUNCTION check_grant_check() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.grant_id IS NOT NULL AND NOT EXISTS (
            SELECT 1 FROM funding_grant g
            WHERE g.id = NEW.grant_id AND g.managing_org_id = NEW.managing_org_id
              AND (g.lead_provider_id = NEW.organisation_id OR EXISTS (
                  SELECT 1 FROM grant_member m
                  WHERE m.grant_id = g.id AND m.organisation_id = NEW.organisation_id
                    AND m.voided_at IS NULL))) THEN
        RAISE EXCEPTION 'violates "tg_grant_check_its_grant"' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
