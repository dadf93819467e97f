-- The days of a decision recorded as published, as they were corrected: each correction is added, says
-- why, and keeps what was recorded before it.
CREATE TABLE decision_date_correction (
    id                  bigint      GENERATED ALWAYS AS IDENTITY,
    decision_id         bigint      NOT NULL,
    decided_on          date,
    signed_on           date,
    published_on        date,
    decided_on_before   date,
    signed_on_before    date,
    published_on_before date,
    reason              text        NOT NULL,
    made_by             bigint      NOT NULL,
    recorded_at         timestamptz NOT NULL,
    CONSTRAINT pk_decision_date_correction PRIMARY KEY (id),
    CONSTRAINT fk_decision_date_correction_decision FOREIGN KEY (decision_id) REFERENCES decision (id),
    CONSTRAINT fk_decision_date_correction_made_by FOREIGN KEY (made_by) REFERENCES user_account (id),
    CONSTRAINT ck_decision_date_correction_order CHECK (
        (decided_on IS NULL OR signed_on IS NULL OR decided_on <= signed_on)
        AND (signed_on IS NULL OR published_on IS NULL OR signed_on <= published_on)
        AND (decided_on IS NULL OR published_on IS NULL OR decided_on <= published_on)),
    CONSTRAINT ck_decision_date_correction_change CHECK (
        (decided_on, signed_on, published_on)
        IS DISTINCT FROM (decided_on_before, signed_on_before, published_on_before))
);
CREATE INDEX ix_decision_date_correction_decision ON decision_date_correction (decision_id, id);
COMMENT ON COLUMN decision_date_correction.signed_on IS 'null: the published paper does not state it';

-- Only the record of what was published elsewhere can be corrected: the days of the others are those
-- on which somebody signed and published them here.
CREATE FUNCTION follow_decision_date_correction() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    stood decision%ROWTYPE;
BEGIN
    SELECT * INTO stood FROM decision WHERE id = NEW.decision_id FOR UPDATE;
    IF stood.status <> 'RECORDED' THEN
        RAISE EXCEPTION 'violates "tg_decision_date_correction_of_record"' USING ERRCODE = '23514';
    END IF;
    NEW.decided_on_before := stood.decided_on;
    NEW.signed_on_before := stood.signed_on;
    NEW.published_on_before := stood.published_on;
    UPDATE decision SET decided_on = NEW.decided_on, signed_on = NEW.signed_on,
           published_on = NEW.published_on, version = version + 1 WHERE id = stood.id;
    RETURN NEW;
END $$;
CREATE TRIGGER tg_decision_date_correction_of_record
    BEFORE INSERT ON decision_date_correction FOR EACH ROW EXECUTE FUNCTION follow_decision_date_correction();
CREATE TRIGGER tg_decision_date_correction_append_only
    BEFORE UPDATE OR DELETE ON decision_date_correction FOR EACH ROW EXECUTE FUNCTION refuse_change();
