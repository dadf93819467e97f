-- A KPI set is versioned: a period is reported against the set that held when it was opened.
CREATE TABLE kpi_set (
    id          bigint      GENERATED ALWAYS AS IDENTITY,
    grant_id    bigint      NOT NULL,
    number      integer     NOT NULL,
    recorded_at timestamptz NOT NULL,
    CONSTRAINT pk_kpi_set PRIMARY KEY (id),
    CONSTRAINT uq_kpi_set_number UNIQUE (grant_id, number),
    CONSTRAINT fk_kpi_set_grant FOREIGN KEY (grant_id) REFERENCES funding_grant (id)
);

CREATE TABLE measure (
    id          bigint  GENERATED ALWAYS AS IDENTITY,
    kpi_set_id  bigint  NOT NULL,
    code        text    NOT NULL,
    name        text    NOT NULL,
    definition  text    NOT NULL,
    type        text    NOT NULL,
    unit        text    NOT NULL,
    better      text    NOT NULL,
    outcome     boolean NOT NULL DEFAULT false,
    required    boolean NOT NULL,
    position    integer NOT NULL,
    CONSTRAINT pk_measure PRIMARY KEY (id),
    CONSTRAINT uq_measure_code UNIQUE (kpi_set_id, code),
    CONSTRAINT fk_measure_kpi_set FOREIGN KEY (kpi_set_id) REFERENCES kpi_set (id),
    CONSTRAINT ck_measure_code CHECK (code ~ '^[a-z0-9]+(_[a-z0-9]+)*$'),
    CONSTRAINT ck_measure_type CHECK (type IN ('FLOW', 'STOCK', 'DISTINCT_PEOPLE', 'CUMULATIVE', 'RATIO')),
    CONSTRAINT ck_measure_better CHECK (better IN ('HIGHER', 'LOWER', 'NEITHER'))
);

COMMENT ON COLUMN measure.unit IS 'what is counted: people, cases, enquiries, referrals';
COMMENT ON COLUMN measure.outcome IS 'shown with its n and interval on the Outcomes sheet';

-- Sums that should hold: the total measure equals its parts, or the difference is explained.
CREATE TABLE measure_identity (
    id          bigint  GENERATED ALWAYS AS IDENTITY,
    kpi_set_id  bigint  NOT NULL,
    code        text    NOT NULL,
    total       text    NOT NULL,
    parts       text[]  NOT NULL,
    CONSTRAINT pk_measure_identity PRIMARY KEY (id),
    CONSTRAINT uq_measure_identity_code UNIQUE (kpi_set_id, code),
    CONSTRAINT fk_measure_identity_total FOREIGN KEY (kpi_set_id, total) REFERENCES measure (kpi_set_id, code)
);

CREATE TABLE reporting_period (
    id           bigint  GENERATED ALWAYS AS IDENTITY,
    grant_id     bigint  NOT NULL,
    kpi_set_id   bigint  NOT NULL,
    code         text    NOT NULL,
    starts_on    date    NOT NULL,
    last_day     date    NOT NULL,
    due_on       date    NOT NULL,
    illustrative boolean NOT NULL DEFAULT false,
    CONSTRAINT pk_reporting_period PRIMARY KEY (id),
    CONSTRAINT uq_reporting_period_code UNIQUE (grant_id, code),
    CONSTRAINT fk_reporting_period_grant FOREIGN KEY (grant_id) REFERENCES funding_grant (id),
    CONSTRAINT fk_reporting_period_kpi_set FOREIGN KEY (kpi_set_id) REFERENCES kpi_set (id),
    CONSTRAINT ck_reporting_period_code CHECK (code ~ '^(\d{4}-\d{2}-(Q[1-4]|M(0[1-9]|1[0-2]))|ONE-\d+)$'),
    CONSTRAINT ck_reporting_period_dates CHECK (last_day >= starts_on AND due_on > last_day)
);

COMMENT ON COLUMN reporting_period.illustrative IS 'its figures and targets are made up for demonstration';

-- What was promised. A later row for the same measure and period replaces the earlier from its day on.
CREATE TABLE target (
    id            bigint      GENERATED ALWAYS AS IDENTITY,
    grant_id      bigint      NOT NULL,
    measure_code  text        NOT NULL,
    period_code   text        NOT NULL,
    value         numeric     NOT NULL,
    tolerance     numeric     NOT NULL,
    tolerance_is_percent boolean NOT NULL,
    illustrative  boolean     NOT NULL DEFAULT false,
    recorded_at   timestamptz NOT NULL,
    CONSTRAINT pk_target PRIMARY KEY (id),
    CONSTRAINT fk_target_period FOREIGN KEY (grant_id, period_code) REFERENCES reporting_period (grant_id, code),
    CONSTRAINT ck_target_value CHECK (value >= 0),
    CONSTRAINT ck_target_tolerance CHECK (tolerance >= 0 AND (value <> 0 OR NOT tolerance_is_percent))
);

CREATE INDEX ix_target_grant ON target (grant_id, period_code, measure_code, id);
CREATE TRIGGER tg_target_append_only
    BEFORE UPDATE OR DELETE ON target FOR EACH ROW EXECUTE FUNCTION refuse_change();
