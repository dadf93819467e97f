-- A published result, or a measure from an outside source. The newest revision stands; all stay.
CREATE TABLE published_figure (
    id             bigint       GENERATED ALWAYS AS IDENTITY,
    programme_id   bigint       NOT NULL,
    kind           text         NOT NULL,
    number         integer      NOT NULL,
    revision       integer      NOT NULL,
    title          text         NOT NULL,
    statement      text         NOT NULL,
    value          numeric(14,2),
    qualifier      text,
    unit           text,
    direction      text,
    place          text         NOT NULL,
    population     text         NOT NULL,
    period         text         NOT NULL,
    starts         partial_date,
    ends           partial_date,
    document       text         NOT NULL,
    section        text         NOT NULL,
    published_on   partial_date,
    our_arithmetic boolean      NOT NULL,
    note           text,
    reason         text,
    recorded_by    bigint       NOT NULL,
    recorded_at    timestamptz  NOT NULL,
    CONSTRAINT pk_published_figure PRIMARY KEY (id),
    CONSTRAINT uq_published_figure_revision UNIQUE (programme_id, kind, number, revision),
    CONSTRAINT fk_published_figure_programme FOREIGN KEY (programme_id) REFERENCES programme (id),
    CONSTRAINT fk_published_figure_recorded_by FOREIGN KEY (recorded_by) REFERENCES user_account (id),
    CONSTRAINT ck_published_figure_kind CHECK (kind IN ('RESULT', 'MEASURE')),
    CONSTRAINT ck_published_figure_direction CHECK (direction IN ('FALL', 'RISE')),
    CONSTRAINT ck_published_figure_unit CHECK (value IS NULL OR unit IS NOT NULL),
    CONSTRAINT ck_published_figure_measure CHECK (kind <> 'MEASURE' OR value IS NOT NULL),
    CONSTRAINT ck_published_figure_percent CHECK (
        unit IS DISTINCT FROM '%' OR value >= 0 AND (value <= 100 OR direction = 'RISE')),
    CONSTRAINT ck_published_figure_reason CHECK ((revision = 1) = (reason IS NULL))
);
CREATE TRIGGER tg_published_figure_append_only
    BEFORE UPDATE OR DELETE ON published_figure FOR EACH ROW EXECUTE FUNCTION refuse_change();
COMMENT ON COLUMN published_figure.value IS 'null: the source claims something without a figure';
COMMENT ON COLUMN published_figure.direction IS 'null: the value is a level, not a change';
