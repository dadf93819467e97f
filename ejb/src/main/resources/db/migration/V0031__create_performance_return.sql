-- One return per grant per period; never deleted.
CREATE TABLE performance_return (
    id                bigint      GENERATED ALWAYS AS IDENTITY,
    version           bigint      NOT NULL DEFAULT 0,
    grant_id          bigint      NOT NULL,
    period_code       text        NOT NULL,
    status            text        NOT NULL,
    latest_version    integer     NOT NULL DEFAULT 0,
    accepted_version  integer,
    submitted_at      timestamptz,
    accepted_at       timestamptz,
    CONSTRAINT pk_performance_return PRIMARY KEY (id),
    CONSTRAINT uq_performance_return_grant_period UNIQUE (grant_id, period_code),
    CONSTRAINT fk_performance_return_period FOREIGN KEY (grant_id, period_code)
        REFERENCES reporting_period (grant_id, code),
    CONSTRAINT ck_performance_return_status CHECK (status IN (
        'NOT_STARTED', 'DRAFT', 'SUBMITTED', 'QUERIED', 'RESUBMITTED', 'ACCEPTED', 'REOPENED')),
    CONSTRAINT ck_performance_return_submitted CHECK (
        (status IN ('NOT_STARTED', 'DRAFT')) = (submitted_at IS NULL)),
    CONSTRAINT ck_performance_return_accepted CHECK (
        (accepted_version IS NULL) = (accepted_at IS NULL)),
    CONSTRAINT ck_performance_return_latest CHECK (accepted_version IS NULL OR accepted_version <= latest_version)
);

-- A version is a draft until it is submitted; from then on nothing in it changes.
CREATE TABLE return_version (
    id            bigint      GENERATED ALWAYS AS IDENTITY,
    return_id     bigint      NOT NULL,
    number        integer     NOT NULL,
    file_id       bigint,
    started_by    bigint      NOT NULL,
    started_at    timestamptz NOT NULL,
    nil           boolean     NOT NULL DEFAULT false,
    submitted_by  bigint,
    submitted_at  timestamptz,
    late          boolean,
    CONSTRAINT pk_return_version PRIMARY KEY (id),
    CONSTRAINT uq_return_version_number UNIQUE (return_id, number),
    CONSTRAINT fk_return_version_return FOREIGN KEY (return_id) REFERENCES performance_return (id),
    CONSTRAINT fk_return_version_file FOREIGN KEY (file_id) REFERENCES stored_file (id),
    CONSTRAINT fk_return_version_started_by FOREIGN KEY (started_by) REFERENCES user_account (id),
    CONSTRAINT fk_return_version_submitted_by FOREIGN KEY (submitted_by) REFERENCES user_account (id),
    CONSTRAINT ck_return_version_number CHECK (number > 0),
    CONSTRAINT ck_return_version_submitted CHECK (num_nonnulls(submitted_by, submitted_at, late) IN (0, 3))
);

-- At most one draft of a return at a time.
CREATE UNIQUE INDEX uq_return_version_draft ON return_version (return_id) WHERE submitted_at IS NULL;

CREATE FUNCTION keep_submitted_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.submitted_at IS NOT NULL THEN
        RAISE EXCEPTION 'a submitted version never changes' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER tg_return_version_keep
    BEFORE UPDATE OR DELETE ON return_version FOR EACH ROW EXECUTE FUNCTION keep_submitted_version();

-- Figures from an evaluation or another outside source, with where they stand in it.
CREATE TABLE evidence_source (
    id            bigint      GENERATED ALWAYS AS IDENTITY,
    grant_id      bigint      NOT NULL,
    document      text        NOT NULL,
    section       text        NOT NULL,
    publisher     text        NOT NULL,
    cut_off_on    date        NOT NULL,
    note          text,
    recorded_by   bigint      NOT NULL,
    recorded_at   timestamptz NOT NULL,
    voided_by     bigint,
    voided_at     timestamptz,
    void_reason   text,
    CONSTRAINT pk_evidence_source PRIMARY KEY (id),
    CONSTRAINT fk_evidence_source_grant FOREIGN KEY (grant_id) REFERENCES funding_grant (id),
    CONSTRAINT fk_evidence_source_recorded_by FOREIGN KEY (recorded_by) REFERENCES user_account (id),
    CONSTRAINT ck_evidence_source_voided CHECK (num_nonnulls(voided_by, voided_at, void_reason) IN (0, 3))
);

-- The one store and the one id of every reported figure.
CREATE TABLE observation (
    id                bigint      GENERATED ALWAYS AS IDENTITY,
    version_id        bigint,
    evidence_id       bigint,
    measure_code      text        NOT NULL,
    part              text        NOT NULL,
    value             numeric,
    absence           text,
    origin            text        NOT NULL,
    file_id           bigint,
    sheet             text,
    cell              text,
    read_as           text,
    note              text,
    our_arithmetic    boolean     NOT NULL DEFAULT false,
    entered_by        bigint      NOT NULL,
    recorded_at       timestamptz NOT NULL,
    CONSTRAINT pk_observation PRIMARY KEY (id),
    CONSTRAINT uq_observation_version UNIQUE (version_id, measure_code, part),
    CONSTRAINT uq_observation_evidence UNIQUE (evidence_id, measure_code, part),
    CONSTRAINT fk_observation_version FOREIGN KEY (version_id) REFERENCES return_version (id),
    CONSTRAINT fk_observation_evidence FOREIGN KEY (evidence_id) REFERENCES evidence_source (id),
    CONSTRAINT fk_observation_file FOREIGN KEY (file_id) REFERENCES stored_file (id),
    CONSTRAINT fk_observation_entered_by FOREIGN KEY (entered_by) REFERENCES user_account (id),
    CONSTRAINT ck_observation_home CHECK (num_nonnulls(version_id, evidence_id) = 1),
    CONSTRAINT ck_observation_part CHECK (part IN ('VALUE', 'NUMERATOR', 'DENOMINATOR', 'PERCENT')),
    CONSTRAINT ck_observation_absence CHECK (absence IN ('BLANK', 'NOT_APPLICABLE', 'NOT_COLLECTED')),
    CONSTRAINT ck_observation_value CHECK (num_nonnulls(value, absence) = 1),
    CONSTRAINT ck_observation_origin CHECK (origin IN ('WORKBOOK', 'PAGE', 'EVIDENCE', 'IMPORT')),
    CONSTRAINT ck_observation_cell CHECK ((origin = 'WORKBOOK') = (sheet IS NOT NULL AND cell IS NOT NULL)),
    CONSTRAINT ck_observation_evidence CHECK ((origin = 'EVIDENCE') = (evidence_id IS NOT NULL))
);

CREATE FUNCTION keep_submitted_figures() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    v_version bigint := CASE TG_OP WHEN 'INSERT' THEN NEW.version_id ELSE OLD.version_id END;
BEGIN
    IF v_version IS NULL THEN
        IF TG_OP <> 'INSERT' THEN
            RAISE EXCEPTION 'evidence is voided, never changed' USING ERRCODE = 'restrict_violation';
        END IF;
    ELSIF EXISTS (SELECT 1 FROM return_version WHERE id = v_version AND submitted_at IS NOT NULL) THEN
        RAISE EXCEPTION 'a submitted version never changes' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER tg_observation_keep
    BEFORE INSERT OR UPDATE OR DELETE ON observation FOR EACH ROW EXECUTE FUNCTION keep_submitted_figures();

-- The provider's words: a narrative section, or the comment beside a measure (section kpi.<measure>).
CREATE TABLE return_text (
    version_id bigint NOT NULL,
    section    text   NOT NULL,
    text       text   NOT NULL,
    sheet      text,
    cell       text,
    CONSTRAINT pk_return_text PRIMARY KEY (version_id, section),
    CONSTRAINT fk_return_text_version FOREIGN KEY (version_id) REFERENCES return_version (id)
);
CREATE TRIGGER tg_return_text_keep
    BEFORE INSERT OR UPDATE OR DELETE ON return_text FOR EACH ROW EXECUTE FUNCTION keep_submitted_figures();

-- Why a warning is right: asked for before a return with warnings may be submitted.
CREATE TABLE warning_explanation (
    version_id   bigint NOT NULL,
    code         text   NOT NULL,
    measure_code text   NOT NULL,
    text         text   NOT NULL,
    CONSTRAINT pk_warning_explanation PRIMARY KEY (version_id, code, measure_code),
    CONSTRAINT fk_warning_explanation_version FOREIGN KEY (version_id) REFERENCES return_version (id)
);
CREATE TRIGGER tg_warning_explanation_keep
    BEFORE INSERT OR UPDATE OR DELETE ON warning_explanation FOR EACH ROW EXECUTE FUNCTION keep_submitted_figures();

-- Every file sent for a return and what came of it.
CREATE TABLE return_upload (
    id          bigint      GENERATED ALWAYS AS IDENTITY,
    return_id   bigint      NOT NULL,
    version_id  bigint,
    file_id     bigint      NOT NULL,
    outcome     text        NOT NULL,
    findings    text        NOT NULL,
    sent_by     bigint      NOT NULL,
    sent_at     timestamptz NOT NULL,
    CONSTRAINT pk_return_upload PRIMARY KEY (id),
    CONSTRAINT fk_return_upload_return FOREIGN KEY (return_id) REFERENCES performance_return (id),
    CONSTRAINT fk_return_upload_file FOREIGN KEY (file_id) REFERENCES stored_file (id),
    CONSTRAINT fk_return_upload_sent_by FOREIGN KEY (sent_by) REFERENCES user_account (id),
    CONSTRAINT ck_return_upload_outcome CHECK (outcome IN ('DRAFTED', 'QUARANTINED'))
);
CREATE INDEX ix_return_upload_return ON return_upload (return_id, id);

-- Cells of the draft's workbook that could not be read, until they are mended.
CREATE TABLE draft_problem (
    version_id   bigint NOT NULL,
    input        text   NOT NULL,
    position     integer NOT NULL,
    finding      text   NOT NULL,
    CONSTRAINT pk_draft_problem PRIMARY KEY (version_id, input, position),
    CONSTRAINT fk_draft_problem_version FOREIGN KEY (version_id) REFERENCES return_version (id)
);
