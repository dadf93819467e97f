-- By what a grant was awarded: the recommendation of a decision, or the office of whoever awarded it.
ALTER TABLE grant_step ADD COLUMN authority text;
COMMENT ON COLUMN grant_step.authority IS 'the recommendation or the office by which a grant was awarded; null: not an award, or recorded from elsewhere';

-- The first step says how a grant was recorded, which may be long after it was awarded elsewhere.
-- Every other award rests on a decision and an authority, and a grant becomes active on a day on
-- which an agreement with its lead provider, signed by both by then, is in force.
CREATE FUNCTION check_grant_step() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM grant_step s WHERE s.grant_id = NEW.grant_id) THEN
        RETURN NEW;
    END IF;
    IF NEW.status = 'AWARDED' AND (NEW.authority IS NULL OR NOT EXISTS (
            SELECT 1 FROM funding_grant g JOIN decision d ON d.id = g.decision_id
            WHERE g.id = NEW.grant_id
              AND d.status IN ('SIGNED', 'PUBLISHED', 'DEFERRED', 'RECORDED'))) THEN
        RAISE EXCEPTION 'awarded without authority: "tg_grant_step_authority"'
            USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.status = 'ACTIVE' AND NOT EXISTS (
            SELECT 1 FROM funding_grant g JOIN agreement a
                ON a.grant_id = g.id AND a.provider_id = g.lead_provider_id
            WHERE g.id = NEW.grant_id
              AND NEW.happened_on BETWEEN a.starts_on AND coalesce(a.ends_on, 'infinity')
              AND (SELECT count(*) FROM agreement_signature s
                   WHERE s.agreement_id = a.id AND s.signed_on <= NEW.happened_on) = 2) THEN
        RAISE EXCEPTION 'no agreement in force: "tg_grant_step_authority"'
            USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER tg_grant_step_authority
    BEFORE INSERT ON grant_step FOR EACH ROW EXECUTE FUNCTION check_grant_step();
