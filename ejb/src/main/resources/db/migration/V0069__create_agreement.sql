-- The agreements of a grant, version by version. Nothing in one is changed: a new version is made.
CREATE TABLE agreement (
    id           bigint      GENERATED ALWAYS AS IDENTITY,
    grant_id     bigint      NOT NULL,
    number       integer     NOT NULL,
    kind         text        NOT NULL,
    reissue_of   bigint,
    provider_id  bigint      NOT NULL,
    starts_on    date        NOT NULL,
    ends_on      date,
    summary      text,
    source       text,
    illustrative boolean     NOT NULL DEFAULT false,
    recorded_by  bigint      NOT NULL,
    recorded_at  timestamptz NOT NULL,
    CONSTRAINT pk_agreement PRIMARY KEY (id),
    CONSTRAINT uq_agreement_number UNIQUE (grant_id, number),
    CONSTRAINT fk_agreement_grant FOREIGN KEY (grant_id) REFERENCES funding_grant (id),
    CONSTRAINT fk_agreement_reissue FOREIGN KEY (reissue_of) REFERENCES agreement (id),
    CONSTRAINT fk_agreement_provider FOREIGN KEY (provider_id) REFERENCES organisation (id),
    CONSTRAINT fk_agreement_recorded_by FOREIGN KEY (recorded_by) REFERENCES user_account (id),
    CONSTRAINT ck_agreement_number CHECK (number > 0),
    CONSTRAINT ck_agreement_kind CHECK (kind IN ('NEW', 'REISSUED', 'AMENDED')),
    CONSTRAINT ck_agreement_reissue CHECK ((kind = 'NEW') = (reissue_of IS NULL)),
    CONSTRAINT ck_agreement_dates CHECK (ends_on >= starts_on)
);
CREATE TRIGGER tg_agreement_append_only
    BEFORE UPDATE OR DELETE ON agreement FOR EACH ROW EXECUTE FUNCTION refuse_change();

COMMENT ON COLUMN agreement.ends_on IS 'null: not stated';
COMMENT ON COLUMN agreement.reissue_of IS 'the agreement, of this grant or of the one before, that is issued again or amended';

-- An agreement is issued again to the same provider only: another one needs an agreement of its own.
CREATE FUNCTION refuse_reissue_to_another() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (SELECT a.provider_id FROM agreement a WHERE a.id = NEW.reissue_of) <> NEW.provider_id THEN
        RAISE EXCEPTION 'another provider needs a new agreement: "tg_agreement_reissue"'
            USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER tg_agreement_reissue BEFORE INSERT ON agreement FOR EACH ROW
    WHEN (NEW.reissue_of IS NOT NULL) EXECUTE FUNCTION refuse_reissue_to_another();

-- Who signed an agreement, for whom, and when. It is signed when both parties have.
CREATE TABLE agreement_signature (
    id           bigint      GENERATED ALWAYS AS IDENTITY,
    agreement_id bigint      NOT NULL,
    party        text        NOT NULL,
    name         text,
    office       text,
    signed_on    date        NOT NULL,
    illustrative boolean     NOT NULL DEFAULT false,
    recorded_by  bigint      NOT NULL,
    recorded_at  timestamptz NOT NULL,
    CONSTRAINT pk_agreement_signature PRIMARY KEY (id),
    CONSTRAINT uq_agreement_signature_party UNIQUE (agreement_id, party),
    CONSTRAINT fk_agreement_signature_agreement FOREIGN KEY (agreement_id) REFERENCES agreement (id),
    CONSTRAINT fk_agreement_signature_recorded_by FOREIGN KEY (recorded_by) REFERENCES user_account (id),
    CONSTRAINT ck_agreement_signature_party CHECK (party IN ('BODY', 'PROVIDER')),
    CONSTRAINT ck_agreement_signature_signatory CHECK (name IS NOT NULL OR office IS NOT NULL)
);
CREATE TRIGGER tg_agreement_signature_append_only
    BEFORE UPDATE OR DELETE ON agreement_signature FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- A grant becomes active by an agreement that both have signed.
CREATE FUNCTION refuse_unsigned_grant() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (
        SELECT 1 FROM agreement a WHERE a.grant_id = NEW.id AND (
            SELECT count(*) FROM agreement_signature s WHERE s.agreement_id = a.id) = 2) THEN
        RAISE EXCEPTION 'no signed agreement: "tg_funding_grant_unsigned"'
            USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER tg_funding_grant_unsigned BEFORE UPDATE OF status ON funding_grant FOR EACH ROW
    WHEN (NEW.status = 'ACTIVE' AND OLD.status <> 'ACTIVE') EXECUTE FUNCTION refuse_unsigned_grant();
