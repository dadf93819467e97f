-- What was looked at before and while an organisation is paid: once for a grant, or for all grants
-- that a body gives the organisation. The latest check of a kind counts.
CREATE TABLE grant_check (
    id              bigint      GENERATED ALWAYS AS IDENTITY,
    managing_org_id bigint      NOT NULL,
    organisation_id bigint      NOT NULL,
    grant_id        bigint,
    kind            text        NOT NULL,
    title           text        NOT NULL,
    result          text        NOT NULL,
    checked_by      text,
    checked_on      date,
    expires_on      date,
    note            text,
    source          text,
    recorded_by     bigint      NOT NULL,
    recorded_at     timestamptz NOT NULL,
    voided_by       bigint,
    voided_at       timestamptz,
    void_reason     text,
    CONSTRAINT pk_grant_check PRIMARY KEY (id),
    CONSTRAINT fk_grant_check_managing FOREIGN KEY (managing_org_id) REFERENCES organisation (id),
    CONSTRAINT fk_grant_check_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT fk_grant_check_grant FOREIGN KEY (grant_id) REFERENCES funding_grant (id),
    CONSTRAINT fk_grant_check_recorded_by FOREIGN KEY (recorded_by) REFERENCES user_account (id),
    CONSTRAINT fk_grant_check_voided_by FOREIGN KEY (voided_by) REFERENCES user_account (id),
    CONSTRAINT ck_grant_check_kind CHECK (kind IN ('EQUALITY_POLICY', 'SAFEGUARDING', 'INSURANCE',
        'FINANCIAL_STANDING', 'DATA_PROTECTION', 'OTHER')),
    CONSTRAINT ck_grant_check_result CHECK (result IN ('PASSED', 'FAILED')),
    CONSTRAINT ck_grant_check_dates CHECK (expires_on >= checked_on),
    CONSTRAINT ck_grant_check_voided CHECK (num_nonnulls(voided_by, voided_at, void_reason) IN (0, 3))
);
CREATE INDEX ix_grant_check_organisation ON grant_check (managing_org_id, organisation_id, kind);
CREATE INDEX ix_grant_check_grant ON grant_check (grant_id);
COMMENT ON COLUMN grant_check.grant_id IS 'null: it counts for all grants that the body gives the organisation';
COMMENT ON COLUMN grant_check.checked_by IS 'a person or office; null: not stated';
COMMENT ON COLUMN grant_check.checked_on IS 'null: not stated';
COMMENT ON COLUMN grant_check.expires_on IS 'the last day that it counts; null: it does not expire';

CREATE FUNCTION keep_grant_check() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' OR OLD.voided_at IS NOT NULL
       OR to_jsonb(NEW) - ARRAY['voided_by', 'voided_at', 'void_reason']
          <> to_jsonb(OLD) - ARRAY['voided_by', 'voided_at', 'void_reason'] THEN
        RAISE EXCEPTION 'violates "tg_grant_check_keep"' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER tg_grant_check_keep
    BEFORE UPDATE OR DELETE ON grant_check FOR EACH ROW EXECUTE FUNCTION keep_grant_check();

-- A check is of the body that gives the grant.
CREATE FUNCTION check_grant_check() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.grant_id IS NOT NULL AND NOT EXISTS (
            SELECT 1 FROM funding_grant g
            WHERE g.id = NEW.grant_id AND g.managing_org_id = NEW.managing_org_id) THEN
        RAISE EXCEPTION 'violates "tg_grant_check_its_grant"' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER tg_grant_check_its_grant
    BEFORE INSERT ON grant_check FOR EACH ROW EXECUTE FUNCTION check_grant_check();
