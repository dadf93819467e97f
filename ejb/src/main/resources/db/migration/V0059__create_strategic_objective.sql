-- What a body's plans and strategies commit it to.
CREATE TABLE strategic_objective (
    id               bigint       GENERATED ALWAYS AS IDENTITY,
    version          bigint       NOT NULL DEFAULT 0,
    managing_org_id  bigint       NOT NULL,
    reference        text         NOT NULL,
    plan             text         NOT NULL,
    kind             text         NOT NULL,
    title            text         NOT NULL,
    detail           text,
    source           text         NOT NULL,
    recorded_at      timestamptz  NOT NULL,
    CONSTRAINT pk_strategic_objective PRIMARY KEY (id),
    CONSTRAINT uq_strategic_objective_reference UNIQUE (managing_org_id, reference),
    CONSTRAINT fk_strategic_objective_managing FOREIGN KEY (managing_org_id) REFERENCES organisation (id),
    CONSTRAINT ck_strategic_objective_reference CHECK (reference ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND reference <> 'new'),
    CONSTRAINT ck_strategic_objective_kind CHECK (kind IN ('STRAND', 'COMMITMENT'))
);

-- What serves an objective: decisions, grants and programmes, by kind and reference.
CREATE TABLE objective_link (
    objective_id       bigint      NOT NULL,
    subject_kind       text        NOT NULL,
    subject_reference  text        NOT NULL,
    source             text        NOT NULL,
    recorded_by        bigint      NOT NULL,
    recorded_at        timestamptz NOT NULL,
    CONSTRAINT pk_objective_link PRIMARY KEY (objective_id, subject_kind, subject_reference),
    CONSTRAINT fk_objective_link_objective FOREIGN KEY (objective_id) REFERENCES strategic_objective (id),
    CONSTRAINT fk_objective_link_recorded_by FOREIGN KEY (recorded_by) REFERENCES user_account (id),
    CONSTRAINT ck_objective_link_kind CHECK (subject_kind IN ('decision', 'grant', 'programme'))
);
CREATE INDEX ix_objective_link_subject ON objective_link (subject_kind, subject_reference);
