-- Two statements that do not agree. Both are kept, with their sources; what is decided about them
-- is added step by step.
CREATE TABLE discrepancy (
    id          bigint      GENERATED ALWAYS AS IDENTITY,
    body_id     bigint      NOT NULL,
    code        text        NOT NULL,
    title       text        NOT NULL,
    kind        text        NOT NULL,
    blocking    boolean     NOT NULL,
    note        text,
    recorded_by bigint      NOT NULL,
    recorded_at timestamptz NOT NULL,
    CONSTRAINT pk_discrepancy PRIMARY KEY (id),
    CONSTRAINT uq_discrepancy_code UNIQUE (body_id, code),
    CONSTRAINT fk_discrepancy_body FOREIGN KEY (body_id) REFERENCES organisation (id),
    CONSTRAINT fk_discrepancy_recorded_by FOREIGN KEY (recorded_by) REFERENCES user_account (id),
    CONSTRAINT ck_discrepancy_code CHECK (code ~ '^D[1-9][0-9]{0,5}$'),
    CONSTRAINT ck_discrepancy_kind CHECK (kind IN
        ('FIGURES', 'OFFICE', 'DATES', 'NAMES', 'SCOPE', 'TERMINOLOGY', 'AGREEMENT'))
);

CREATE TABLE discrepancy_statement (
    discrepancy_id bigint  NOT NULL,
    position       integer NOT NULL,
    statement      text    NOT NULL,
    source         text    NOT NULL,
    CONSTRAINT pk_discrepancy_statement PRIMARY KEY (discrepancy_id, position),
    CONSTRAINT fk_discrepancy_statement_discrepancy FOREIGN KEY (discrepancy_id) REFERENCES discrepancy (id)
);

CREATE TABLE discrepancy_subject (
    discrepancy_id    bigint NOT NULL,
    subject_kind      text   NOT NULL,
    subject_reference text   NOT NULL,
    CONSTRAINT pk_discrepancy_subject PRIMARY KEY (discrepancy_id, subject_kind, subject_reference),
    CONSTRAINT fk_discrepancy_subject_discrepancy FOREIGN KEY (discrepancy_id) REFERENCES discrepancy (id)
);
CREATE INDEX ix_discrepancy_subject_subject ON discrepancy_subject (subject_kind, subject_reference);

CREATE TABLE discrepancy_step (
    id             bigint      GENERATED ALWAYS AS IDENTITY,
    discrepancy_id bigint      NOT NULL,
    status         text        NOT NULL,
    resolution     text,
    reason         text,
    made_by        bigint      NOT NULL,
    recorded_at    timestamptz NOT NULL,
    CONSTRAINT pk_discrepancy_step PRIMARY KEY (id),
    CONSTRAINT fk_discrepancy_step_discrepancy FOREIGN KEY (discrepancy_id) REFERENCES discrepancy (id),
    CONSTRAINT fk_discrepancy_step_made_by FOREIGN KEY (made_by) REFERENCES user_account (id),
    CONSTRAINT ck_discrepancy_step_status CHECK (status IN ('OPEN', 'RESOLVED', 'KEPT')),
    CONSTRAINT ck_discrepancy_step_resolution CHECK (status <> 'RESOLVED' OR resolution IS NOT NULL),
    CONSTRAINT ck_discrepancy_step_reason CHECK (status = 'OPEN' OR reason IS NOT NULL)
);
CREATE INDEX ix_discrepancy_step_discrepancy ON discrepancy_step (discrepancy_id, id);

CREATE TRIGGER tg_discrepancy_append_only
    BEFORE UPDATE OR DELETE ON discrepancy FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER tg_discrepancy_statement_append_only
    BEFORE UPDATE OR DELETE ON discrepancy_statement FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER tg_discrepancy_subject_append_only
    BEFORE UPDATE OR DELETE ON discrepancy_subject FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER tg_discrepancy_step_append_only
    BEFORE UPDATE OR DELETE ON discrepancy_step FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- The state of a discrepancy is its latest step.
CREATE VIEW current_discrepancy AS
SELECT d.*, s.id AS step_id, s.status, s.resolution, s.reason, s.made_by, s.recorded_at AS decided_at
FROM discrepancy d
JOIN LATERAL (SELECT x.* FROM discrepancy_step x WHERE x.discrepancy_id = d.id
              ORDER BY x.id DESC LIMIT 1) s ON true;
