CREATE TABLE funding_grant (
    id                bigint        GENERATED ALWAYS AS IDENTITY,
    version           bigint        NOT NULL DEFAULT 0,
    reference         text          NOT NULL,
    title             text          NOT NULL,
    managing_org_id   bigint        NOT NULL,
    lead_provider_id  bigint        NOT NULL,
    decision_id       bigint,
    predecessor_id    bigint,
    status            text          NOT NULL,
    ceiling           numeric(14,2),
    starts_on         date          NOT NULL,
    ends_on           date,
    reporting_from    date,
    recorded_at       timestamptz   NOT NULL,
    CONSTRAINT pk_funding_grant PRIMARY KEY (id),
    CONSTRAINT uq_funding_grant_reference UNIQUE (reference),
    CONSTRAINT fk_funding_grant_managing FOREIGN KEY (managing_org_id) REFERENCES organisation (id),
    CONSTRAINT fk_funding_grant_provider FOREIGN KEY (lead_provider_id) REFERENCES organisation (id),
    CONSTRAINT fk_funding_grant_decision FOREIGN KEY (decision_id) REFERENCES decision (id),
    CONSTRAINT fk_funding_grant_predecessor FOREIGN KEY (predecessor_id) REFERENCES funding_grant (id),
    CONSTRAINT ck_funding_grant_reference CHECK (reference ~ '^[A-Z0-9]+(-[A-Z0-9]+)*$'),
    CONSTRAINT ck_funding_grant_status CHECK (
        status IN ('PROPOSED', 'AWARDED', 'ACTIVE', 'ENDED', 'CLOSED', 'TERMINATED')),
    CONSTRAINT ck_funding_grant_dates CHECK (ends_on >= starts_on),
    CONSTRAINT ck_funding_grant_ceiling CHECK (ceiling IS NULL OR ceiling > 0),
    CONSTRAINT ck_funding_grant_predecessor CHECK (predecessor_id <> id)
);

CREATE INDEX ix_funding_grant_managing ON funding_grant (managing_org_id, reference);
CREATE INDEX ix_funding_grant_provider ON funding_grant (lead_provider_id, reference);

COMMENT ON COLUMN funding_grant.ceiling IS 'the most that may be paid ("up to"); null: not stated, authorises nothing';
COMMENT ON COLUMN funding_grant.reporting_from IS 'returns are due from the day that reporting in Outturn begins';

CREATE TABLE grant_condition (
    id           bigint      GENERATED ALWAYS AS IDENTITY,
    version      bigint      NOT NULL DEFAULT 0,
    grant_id     bigint      NOT NULL,
    code         text        NOT NULL,
    position     integer     NOT NULL,
    title        text        NOT NULL,
    requirement  text        NOT NULL,
    due_on       date,
    before_payment boolean   NOT NULL DEFAULT false,
    source       text        NOT NULL,
    recorded_at  timestamptz NOT NULL,
    CONSTRAINT pk_grant_condition PRIMARY KEY (id),
    CONSTRAINT uq_grant_condition_code UNIQUE (grant_id, code),
    CONSTRAINT fk_grant_condition_grant FOREIGN KEY (grant_id) REFERENCES funding_grant (id)
);

-- The state of a condition is its latest step: steps are only ever added.
CREATE TABLE condition_step (
    id           bigint      GENERATED ALWAYS AS IDENTITY,
    condition_id bigint      NOT NULL,
    status       text        NOT NULL,
    reason       text,
    made_by      bigint      NOT NULL,
    recorded_at  timestamptz NOT NULL,
    CONSTRAINT pk_condition_step PRIMARY KEY (id),
    CONSTRAINT fk_condition_step_condition FOREIGN KEY (condition_id) REFERENCES grant_condition (id),
    CONSTRAINT fk_condition_step_made_by FOREIGN KEY (made_by) REFERENCES user_account (id),
    CONSTRAINT ck_condition_step_status CHECK (status IN ('OPEN', 'EVIDENCED', 'MET', 'NOT_MET', 'WAIVED')),
    CONSTRAINT ck_condition_step_reason CHECK (status NOT IN ('NOT_MET', 'WAIVED') OR reason IS NOT NULL)
);

CREATE INDEX ix_condition_step_condition ON condition_step (condition_id, id);
CREATE TRIGGER tg_condition_step_append_only
    BEFORE UPDATE OR DELETE ON condition_step FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- What is planned to be paid in each financial year.
CREATE TABLE payment_profile (
    id             bigint        GENERATED ALWAYS AS IDENTITY,
    grant_id       bigint        NOT NULL,
    financial_year text          NOT NULL,
    amount         numeric(14,2) NOT NULL,
    illustrative   boolean       NOT NULL,
    recorded_at    timestamptz   NOT NULL,
    CONSTRAINT pk_payment_profile PRIMARY KEY (id),
    CONSTRAINT uq_payment_profile_year UNIQUE (grant_id, financial_year),
    CONSTRAINT fk_payment_profile_grant FOREIGN KEY (grant_id) REFERENCES funding_grant (id),
    CONSTRAINT ck_payment_profile_amount CHECK (amount >= 0)
);
COMMENT ON COLUMN funding_grant.ends_on IS 'null: not stated';
