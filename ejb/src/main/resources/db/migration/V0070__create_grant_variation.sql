-- A change of what was awarded: dated, with a reason, within the limit of whoever made it, and
-- never changed itself.
CREATE TABLE grant_variation (
    id             bigint        GENERATED ALWAYS AS IDENTITY,
    grant_id       bigint        NOT NULL,
    number         integer       NOT NULL,
    kind           text          NOT NULL,
    varied_on      date          NOT NULL,
    reason         text          NOT NULL,
    source         text,
    illustrative   boolean       NOT NULL DEFAULT false,
    authorised_sum numeric(14,2),
    made_by        bigint        NOT NULL,
    recorded_at    timestamptz   NOT NULL,
    CONSTRAINT pk_grant_variation PRIMARY KEY (id),
    CONSTRAINT uq_grant_variation_number UNIQUE (grant_id, number),
    CONSTRAINT fk_grant_variation_grant FOREIGN KEY (grant_id) REFERENCES funding_grant (id),
    CONSTRAINT fk_grant_variation_made_by FOREIGN KEY (made_by) REFERENCES user_account (id),
    CONSTRAINT ck_grant_variation_number CHECK (number > 0),
    CONSTRAINT ck_grant_variation_kind CHECK (
        kind IN ('EXTENSION', 'UPLIFT', 'REDUCTION', 'REPROFILE', 'SCOPE', 'PROVIDER_CHANGE'))
);
COMMENT ON COLUMN grant_variation.authorised_sum IS 'the sum that had to lie within the limit of whoever made it; null: not known';
CREATE TRIGGER tg_grant_variation_append_only
    BEFORE UPDATE OR DELETE ON grant_variation FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE FUNCTION refuse_variation_before_last() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM grant_variation v
               WHERE v.grant_id = NEW.grant_id AND v.varied_on > NEW.varied_on) THEN
        RAISE EXCEPTION 'dated before the last variation: "tg_grant_variation_order"'
            USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER tg_grant_variation_order BEFORE INSERT ON grant_variation FOR EACH ROW
    EXECUTE FUNCTION refuse_variation_before_last();

-- What a variation changed, field by field, in the words of that day.
CREATE TABLE variation_change (
    variation_id bigint NOT NULL,
    field        text   NOT NULL,
    before       text,
    after        text,
    CONSTRAINT pk_variation_change PRIMARY KEY (variation_id, field),
    CONSTRAINT fk_variation_change_variation FOREIGN KEY (variation_id) REFERENCES grant_variation (id)
);
CREATE TRIGGER tg_variation_change_append_only
    BEFORE UPDATE OR DELETE ON variation_change FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- A reprofile adds the new sum of a year; the latest stands.
ALTER TABLE payment_profile DROP CONSTRAINT uq_payment_profile_year;
CREATE INDEX ix_payment_profile_year ON payment_profile (grant_id, financial_year, id);
CREATE TRIGGER tg_payment_profile_append_only
    BEFORE UPDATE OR DELETE ON payment_profile FOR EACH ROW EXECUTE FUNCTION refuse_change();
