-- Where a grant's money comes from: by funder, cash apart from what is given in kind.
CREATE TABLE funding_source (
    id           bigint        GENERATED ALWAYS AS IDENTITY,
    grant_id     bigint        NOT NULL,
    funder_id    bigint        NOT NULL,
    kind         text          NOT NULL,
    amount       numeric(14,2),
    additional   boolean       NOT NULL DEFAULT false,
    note         text,
    source       text,
    illustrative boolean       NOT NULL DEFAULT false,
    recorded_by  bigint        NOT NULL,
    recorded_at  timestamptz   NOT NULL,
    voided_by    bigint,
    voided_at    timestamptz,
    void_reason  text,
    CONSTRAINT pk_funding_source PRIMARY KEY (id),
    CONSTRAINT fk_funding_source_grant FOREIGN KEY (grant_id) REFERENCES funding_grant (id),
    CONSTRAINT fk_funding_source_funder FOREIGN KEY (funder_id) REFERENCES organisation (id),
    CONSTRAINT fk_funding_source_recorded_by FOREIGN KEY (recorded_by) REFERENCES user_account (id),
    CONSTRAINT fk_funding_source_voided_by FOREIGN KEY (voided_by) REFERENCES user_account (id),
    CONSTRAINT ck_funding_source_kind CHECK (kind IN ('CASH', 'IN_KIND')),
    CONSTRAINT ck_funding_source_amount CHECK (amount > 0),
    CONSTRAINT ck_funding_source_voided CHECK ((voided_at IS NULL) = (void_reason IS NULL))
);
CREATE INDEX ix_funding_source_grant ON funding_source (grant_id, id);
CREATE TRIGGER tg_funding_source_append_only
    BEFORE UPDATE OR DELETE ON funding_source FOR EACH ROW EXECUTE FUNCTION refuse_all_but_voiding();

COMMENT ON COLUMN funding_source.amount IS 'null: not stated';
COMMENT ON COLUMN funding_source.additional IS 'comes on top of what the papers give as the whole programme';

-- What papers say about a grant, each with its source: objectives, strands, cohort and the like.
CREATE TABLE grant_statement (
    id           bigint      GENERATED ALWAYS AS IDENTITY,
    grant_id     bigint      NOT NULL,
    kind         text        NOT NULL,
    words        text        NOT NULL,
    source       text,
    illustrative boolean     NOT NULL DEFAULT false,
    recorded_by  bigint      NOT NULL,
    recorded_at  timestamptz NOT NULL,
    voided_by    bigint,
    voided_at    timestamptz,
    void_reason  text,
    CONSTRAINT pk_grant_statement PRIMARY KEY (id),
    CONSTRAINT fk_grant_statement_grant FOREIGN KEY (grant_id) REFERENCES funding_grant (id),
    CONSTRAINT fk_grant_statement_recorded_by FOREIGN KEY (recorded_by) REFERENCES user_account (id),
    CONSTRAINT fk_grant_statement_voided_by FOREIGN KEY (voided_by) REFERENCES user_account (id),
    CONSTRAINT ck_grant_statement_kind CHECK (kind IN ('OBJECTIVE', 'STRAND', 'COHORT',
        'REFERRAL_SOURCE', 'OUTPUT', 'OPPORTUNITY', 'AMOUNT', 'PERIOD', 'INSTRUMENT', 'HISTORY')),
    CONSTRAINT ck_grant_statement_voided CHECK ((voided_at IS NULL) = (void_reason IS NULL))
);
CREATE INDEX ix_grant_statement_grant ON grant_statement (grant_id, id);
CREATE TRIGGER tg_grant_statement_append_only
    BEFORE UPDATE OR DELETE ON grant_statement FOR EACH ROW EXECUTE FUNCTION refuse_all_but_voiding();
