-- A day as far as a source states it: a year, a month or a day.
CREATE DOMAIN partial_date AS text
    CONSTRAINT ck_partial_date CHECK (VALUE ~ '^(19|20)\d{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$');

-- A programme, or a partnership, which is a programme whose strands are called domains.
CREATE TABLE programme (
    id               bigint       GENERATED ALWAYS AS IDENTITY,
    version          bigint       NOT NULL DEFAULT 0,
    slug             text         NOT NULL,
    kind             text         NOT NULL,
    title            text         NOT NULL,
    managing_org_id  bigint       NOT NULL,
    since            partial_date,
    description      text         NOT NULL,
    objectives       text[]       NOT NULL,
    source           text         NOT NULL,
    recorded_at      timestamptz  NOT NULL,
    CONSTRAINT pk_programme PRIMARY KEY (id),
    CONSTRAINT uq_programme_slug UNIQUE (slug),
    CONSTRAINT fk_programme_managing FOREIGN KEY (managing_org_id) REFERENCES organisation (id),
    CONSTRAINT ck_programme_slug CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND slug <> 'new'),
    CONSTRAINT ck_programme_kind CHECK (kind IN ('PROGRAMME', 'PARTNERSHIP'))
);
CREATE INDEX ix_programme_managing ON programme (managing_org_id, title);
COMMENT ON COLUMN programme.since IS 'null: not stated';

CREATE TABLE programme_domain (
    id            bigint      GENERATED ALWAYS AS IDENTITY,
    version       bigint      NOT NULL DEFAULT 0,
    programme_id  bigint      NOT NULL,
    number        integer     NOT NULL,
    title         text        NOT NULL,
    description   text,
    source        text        NOT NULL,
    recorded_at   timestamptz NOT NULL,
    CONSTRAINT pk_programme_domain PRIMARY KEY (id),
    CONSTRAINT uq_programme_domain_number UNIQUE (programme_id, number),
    CONSTRAINT fk_programme_domain_programme FOREIGN KEY (programme_id) REFERENCES programme (id)
);

-- Other names that papers use, of the programme itself or of one of its domains.
CREATE TABLE programme_alias (
    id            bigint  GENERATED ALWAYS AS IDENTITY,
    programme_id  bigint  NOT NULL,
    domain_id     bigint,
    wording       text    NOT NULL,
    source        text,
    CONSTRAINT pk_programme_alias PRIMARY KEY (id),
    CONSTRAINT uq_programme_alias_wording UNIQUE NULLS NOT DISTINCT (programme_id, domain_id, wording),
    CONSTRAINT fk_programme_alias_programme FOREIGN KEY (programme_id) REFERENCES programme (id),
    CONSTRAINT fk_programme_alias_domain FOREIGN KEY (domain_id) REFERENCES programme_domain (id)
);
