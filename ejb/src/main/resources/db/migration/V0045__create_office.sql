-- The offices of a body, who holds them, what each may decide. Everything is added, never changed:
-- what holds on a day is the latest row whose first day is not after it.
CREATE TABLE office (
    id          bigint      GENERATED ALWAYS AS IDENTITY,
    body_id     bigint      NOT NULL,
    slug        text        NOT NULL,
    name        text        NOT NULL,
    recorded_by bigint      NOT NULL,
    recorded_at timestamptz NOT NULL,
    CONSTRAINT pk_office PRIMARY KEY (id),
    CONSTRAINT uq_office_slug UNIQUE (body_id, slug),
    CONSTRAINT uq_office_name UNIQUE (body_id, name),
    CONSTRAINT fk_office_body FOREIGN KEY (body_id) REFERENCES organisation (id),
    CONSTRAINT fk_office_recorded_by FOREIGN KEY (recorded_by) REFERENCES user_account (id),
    CONSTRAINT ck_office_slug CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);

CREATE TABLE office_holding (
    id             bigint      GENERATED ALWAYS AS IDENTITY,
    office_id      bigint      NOT NULL,
    account_id     bigint      NOT NULL,
    holds          boolean     NOT NULL,
    effective_from date        NOT NULL,
    recorded_by    bigint      NOT NULL,
    recorded_at    timestamptz NOT NULL,
    CONSTRAINT pk_office_holding PRIMARY KEY (id),
    CONSTRAINT fk_office_holding_office FOREIGN KEY (office_id) REFERENCES office (id),
    CONSTRAINT fk_office_holding_account FOREIGN KEY (account_id) REFERENCES user_account (id),
    CONSTRAINT fk_office_holding_recorded_by FOREIGN KEY (recorded_by) REFERENCES user_account (id)
);
CREATE INDEX ix_office_holding_office ON office_holding (office_id, account_id, effective_from, id);

CREATE TABLE delegated_limit (
    id             bigint        GENERATED ALWAYS AS IDENTITY,
    office_id      bigint        NOT NULL,
    matter         text          NOT NULL,
    up_to          numeric(14,2),
    effective_from date          NOT NULL,
    recorded_by    bigint        NOT NULL,
    recorded_at    timestamptz   NOT NULL,
    CONSTRAINT pk_delegated_limit PRIMARY KEY (id),
    CONSTRAINT fk_delegated_limit_office FOREIGN KEY (office_id) REFERENCES office (id),
    CONSTRAINT fk_delegated_limit_recorded_by FOREIGN KEY (recorded_by) REFERENCES user_account (id),
    CONSTRAINT ck_delegated_limit_matter CHECK (matter IN ('GRANT_AWARD', 'GRANT_VARIATION', 'CONDITION_WAIVER')),
    CONSTRAINT ck_delegated_limit_up_to CHECK (up_to >= 0)
);
CREATE INDEX ix_delegated_limit_office ON delegated_limit (office_id, matter, effective_from, id);
COMMENT ON COLUMN delegated_limit.up_to IS 'null: without limit; 0: none at all';

CREATE TABLE reserved_matter (
    id             bigint      GENERATED ALWAYS AS IDENTITY,
    body_id        bigint      NOT NULL,
    matter         text        NOT NULL,
    office_id      bigint,
    source         text        NOT NULL,
    effective_from date        NOT NULL,
    recorded_by    bigint      NOT NULL,
    recorded_at    timestamptz NOT NULL,
    CONSTRAINT pk_reserved_matter PRIMARY KEY (id),
    CONSTRAINT fk_reserved_matter_body FOREIGN KEY (body_id) REFERENCES organisation (id),
    CONSTRAINT fk_reserved_matter_office FOREIGN KEY (office_id) REFERENCES office (id),
    CONSTRAINT fk_reserved_matter_recorded_by FOREIGN KEY (recorded_by) REFERENCES user_account (id),
    CONSTRAINT ck_reserved_matter_matter CHECK (matter IN ('GRANT_AWARD', 'GRANT_VARIATION', 'CONDITION_WAIVER'))
);
CREATE INDEX ix_reserved_matter_body ON reserved_matter (body_id, matter, effective_from, id);
COMMENT ON COLUMN reserved_matter.office_id IS 'null: reserved to nobody from that day on';

CREATE TABLE delegation_band (
    id             bigint          GENERATED ALWAYS AS IDENTITY,
    body_id        bigint          NOT NULL,
    ceilings       numeric(14,2)[] NOT NULL,
    effective_from date            NOT NULL,
    recorded_by    bigint          NOT NULL,
    recorded_at    timestamptz     NOT NULL,
    CONSTRAINT pk_delegation_band PRIMARY KEY (id),
    CONSTRAINT fk_delegation_band_body FOREIGN KEY (body_id) REFERENCES organisation (id),
    CONSTRAINT fk_delegation_band_recorded_by FOREIGN KEY (recorded_by) REFERENCES user_account (id),
    CONSTRAINT ck_delegation_band_ceilings CHECK (cardinality(ceilings) > 0 AND 0 < ALL (ceilings))
);
COMMENT ON TABLE delegation_band IS 'the sums that the limits of a body step up by; above the last is without limit';

-- An office is held by the body's own people, and a matter is reserved to the body's own office.
CREATE FUNCTION check_office_holding() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM office o JOIN user_account a ON a.organisation_id = o.body_id
                   WHERE o.id = NEW.office_id AND a.id = NEW.account_id) THEN
        RAISE EXCEPTION 'violates "tg_office_holding_own_people"' USING ERRCODE = '23514';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER tg_office_holding_own_people
    BEFORE INSERT ON office_holding FOR EACH ROW EXECUTE FUNCTION check_office_holding();

CREATE FUNCTION check_reserved_matter() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.office_id IS NOT NULL AND NOT EXISTS (
            SELECT 1 FROM office o WHERE o.id = NEW.office_id AND o.body_id = NEW.body_id) THEN
        RAISE EXCEPTION 'violates "tg_reserved_matter_own_office"' USING ERRCODE = '23514';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER tg_reserved_matter_own_office
    BEFORE INSERT ON reserved_matter FOR EACH ROW EXECUTE FUNCTION check_reserved_matter();

CREATE TRIGGER tg_office_append_only
    BEFORE UPDATE OR DELETE ON office FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER tg_office_holding_append_only
    BEFORE UPDATE OR DELETE ON office_holding FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER tg_delegated_limit_append_only
    BEFORE UPDATE OR DELETE ON delegated_limit FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER tg_reserved_matter_append_only
    BEFORE UPDATE OR DELETE ON reserved_matter FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER tg_delegation_band_append_only
    BEFORE UPDATE OR DELETE ON delegation_band FOR EACH ROW EXECUTE FUNCTION refuse_change();
