-- Figures of a period that the source has made public itself. They are known to everybody, so
-- hiding small counts among them would protect nobody.
CREATE TABLE published_period (
    id           bigint      GENERATED ALWAYS AS IDENTITY,
    grant_id     bigint      NOT NULL,
    period_code  text        NOT NULL,
    document     text        NOT NULL,
    section      text        NOT NULL,
    recorded_by  bigint      NOT NULL,
    recorded_at  timestamptz NOT NULL,
    CONSTRAINT pk_published_period PRIMARY KEY (id),
    CONSTRAINT uq_published_period UNIQUE (grant_id, period_code),
    CONSTRAINT fk_published_period_period FOREIGN KEY (grant_id, period_code)
        REFERENCES reporting_period (grant_id, code),
    CONSTRAINT fk_published_period_recorded_by FOREIGN KEY (recorded_by) REFERENCES user_account (id)
);
CREATE TRIGGER tg_published_period_append_only
    BEFORE UPDATE OR DELETE ON published_period FOR EACH ROW EXECUTE FUNCTION refuse_change();
