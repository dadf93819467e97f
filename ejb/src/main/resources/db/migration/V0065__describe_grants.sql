-- What a grant says of itself beyond its sum and its dates.
ALTER TABLE funding_grant
    ADD COLUMN instrument          text          NOT NULL DEFAULT 'GRANT',
    ADD COLUMN starts_on_inferred  boolean       NOT NULL DEFAULT false,
    ADD COLUMN delivery_ends_on    date,
    ADD COLUMN programme_total     numeric(14,2),
    ADD COLUMN responsible_officer text,
    ADD COLUMN predecessor_reason  text,
    ADD COLUMN changed_at          timestamptz,
    ADD CONSTRAINT ck_funding_grant_instrument CHECK (instrument IN ('GRANT', 'CONTRACT')),
    ADD CONSTRAINT ck_funding_grant_delivery CHECK (delivery_ends_on >= starts_on),
    ADD CONSTRAINT ck_funding_grant_programme_total CHECK (programme_total > 0);

COMMENT ON COLUMN funding_grant.starts_on_inferred IS 'the papers do not state the first day: it is our reading';
COMMENT ON COLUMN funding_grant.delivery_ends_on IS 'when delivery ends, where the papers say another day than the agreement''s';
COMMENT ON COLUMN funding_grant.programme_total IS 'what the papers give as the whole programme, all funders, cash and in kind';

-- A grant never follows itself, in however many steps. Two changes at once could close a circle that
-- neither of them sees, so they wait for each other.
CREATE FUNCTION refuse_circle_of_grants() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('funding_grant.predecessor_id'));
    IF EXISTS (
        WITH RECURSIVE before (id, predecessor_id) AS (
            SELECT g.id, g.predecessor_id FROM funding_grant g WHERE g.id = NEW.predecessor_id
            UNION
            SELECT g.id, g.predecessor_id FROM funding_grant g JOIN before b ON g.id = b.predecessor_id)
        SELECT 1 FROM before WHERE id = NEW.id) THEN
        RAISE EXCEPTION 'a grant cannot follow itself: "tg_funding_grant_circle"'
            USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER tg_funding_grant_circle
    BEFORE UPDATE OF predecessor_id ON funding_grant FOR EACH ROW
    WHEN (NEW.predecessor_id IS NOT NULL AND NEW.predecessor_id IS DISTINCT FROM OLD.predecessor_id)
    EXECUTE FUNCTION refuse_circle_of_grants();
