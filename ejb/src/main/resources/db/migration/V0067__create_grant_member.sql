-- Who delivers a grant, and when: one lead at a time, and nobody twice at once.
CREATE TABLE grant_member (
    id              bigint      GENERATED ALWAYS AS IDENTITY,
    grant_id        bigint      NOT NULL,
    organisation_id bigint      NOT NULL,
    role            text        NOT NULL,
    part            text,
    starts_on       date        NOT NULL,
    ends_on         date,
    source          text,
    illustrative    boolean     NOT NULL DEFAULT false,
    recorded_by     bigint,
    recorded_at     timestamptz NOT NULL,
    voided_by       bigint,
    voided_at       timestamptz,
    void_reason     text,
    CONSTRAINT pk_grant_member PRIMARY KEY (id),
    CONSTRAINT fk_grant_member_grant FOREIGN KEY (grant_id) REFERENCES funding_grant (id),
    CONSTRAINT fk_grant_member_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT fk_grant_member_recorded_by FOREIGN KEY (recorded_by) REFERENCES user_account (id),
    CONSTRAINT fk_grant_member_voided_by FOREIGN KEY (voided_by) REFERENCES user_account (id),
    CONSTRAINT ck_grant_member_role CHECK (role IN ('LEAD', 'PARTNER')),
    CONSTRAINT ck_grant_member_dates CHECK (ends_on >= starts_on),
    CONSTRAINT ck_grant_member_voided CHECK ((voided_at IS NULL) = (void_reason IS NULL)),
    CONSTRAINT ex_grant_member_lead EXCLUDE USING gist (
        int8range(grant_id, grant_id, '[]') WITH &&, daterange(starts_on, ends_on, '[]') WITH &&)
        WHERE (role = 'LEAD' AND voided_at IS NULL),
    CONSTRAINT ex_grant_member_twice EXCLUDE USING gist (
        int8range(grant_id, grant_id, '[]') WITH &&,
        int8range(organisation_id, organisation_id, '[]') WITH &&,
        daterange(starts_on, ends_on, '[]') WITH &&)
        WHERE (voided_at IS NULL)
);
CREATE INDEX ix_grant_member_grant ON grant_member (grant_id, id);
CREATE TRIGGER tg_grant_member_append_only
    BEFORE UPDATE OR DELETE ON grant_member FOR EACH ROW EXECUTE FUNCTION refuse_all_but_voiding();

COMMENT ON COLUMN grant_member.recorded_by IS 'null: carried over from the lead provider of a grant recorded earlier';
COMMENT ON COLUMN grant_member.source IS 'the document and section that says so; null: agreed in Outturn';

INSERT INTO grant_member (grant_id, organisation_id, role, starts_on, recorded_at)
SELECT g.id, g.lead_provider_id, 'LEAD', g.starts_on, g.recorded_at FROM funding_grant g ORDER BY g.id;
