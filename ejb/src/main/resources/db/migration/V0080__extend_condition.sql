-- A condition may state a target, and what it says may change from a day on; nothing said is lost.
ALTER TABLE grant_condition ADD COLUMN target text;
COMMENT ON COLUMN grant_condition.target IS 'in words; null: not stated';

CREATE TABLE condition_change (
    id             bigint      GENERATED ALWAYS AS IDENTITY,
    condition_id   bigint      NOT NULL,
    effective_from date        NOT NULL,
    title          text        NOT NULL,
    requirement    text        NOT NULL,
    target         text,
    due_on         date,
    before_payment boolean     NOT NULL,
    reason         text        NOT NULL,
    made_by        bigint      NOT NULL,
    recorded_at    timestamptz NOT NULL,
    CONSTRAINT pk_condition_change PRIMARY KEY (id),
    CONSTRAINT fk_condition_change_condition FOREIGN KEY (condition_id) REFERENCES grant_condition (id),
    CONSTRAINT fk_condition_change_made_by FOREIGN KEY (made_by) REFERENCES user_account (id),
    CONSTRAINT ck_condition_change_reason CHECK (reason <> '')
);
CREATE INDEX ix_condition_change_condition ON condition_change (condition_id, effective_from, id);
CREATE TRIGGER tg_condition_change_append_only
    BEFORE UPDATE OR DELETE ON condition_change FOR EACH ROW EXECUTE FUNCTION refuse_change();
COMMENT ON TABLE condition_change IS 'what a condition says from a day on; before the first, what grant_condition says';

-- What a condition has to do with what is reported: a measure of the KPI set, or words for what is
-- not collected yet.
CREATE TABLE condition_measure (
    id           bigint      GENERATED ALWAYS AS IDENTITY,
    condition_id bigint      NOT NULL,
    measure_code text,
    wording      text        NOT NULL,
    added_by     bigint      NOT NULL,
    added_at     timestamptz NOT NULL,
    removed_by   bigint,
    removed_at   timestamptz,
    CONSTRAINT pk_condition_measure PRIMARY KEY (id),
    CONSTRAINT fk_condition_measure_condition FOREIGN KEY (condition_id) REFERENCES grant_condition (id),
    CONSTRAINT fk_condition_measure_added_by FOREIGN KEY (added_by) REFERENCES user_account (id),
    CONSTRAINT fk_condition_measure_removed_by FOREIGN KEY (removed_by) REFERENCES user_account (id),
    CONSTRAINT ck_condition_measure_code CHECK (measure_code ~ '^[a-z][a-z0-9]*(_[a-z0-9]+)*$'),
    CONSTRAINT ck_condition_measure_removed CHECK (num_nonnulls(removed_by, removed_at) IN (0, 2))
);
CREATE UNIQUE INDEX uq_condition_measure_wording
    ON condition_measure (condition_id, lower(wording)) WHERE removed_at IS NULL;

CREATE FUNCTION keep_condition_measure() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' OR OLD.removed_at IS NOT NULL
       OR (NEW.condition_id, NEW.wording, NEW.added_by, NEW.added_at)
          IS DISTINCT FROM (OLD.condition_id, OLD.wording, OLD.added_by, OLD.added_at)
       OR NEW.measure_code IS DISTINCT FROM OLD.measure_code THEN
        RAISE EXCEPTION 'violates "tg_condition_measure_keep"' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER tg_condition_measure_keep
    BEFORE UPDATE OR DELETE ON condition_measure FOR EACH ROW EXECUTE FUNCTION keep_condition_measure();

-- What a step needs besides its reason. Steps of before stay as they are.
ALTER TABLE condition_step
    ADD COLUMN statement text,
    ADD COLUMN authority text,
    ADD COLUMN weighed   numeric(14,2),
    ADD CONSTRAINT ck_condition_step_statement
        CHECK ((status = 'EVIDENCED') = (statement IS NOT NULL)) NOT VALID,
    ADD CONSTRAINT ck_condition_step_authority
        CHECK ((status = 'WAIVED') = (authority IS NOT NULL)) NOT VALID;
COMMENT ON COLUMN condition_step.statement IS 'what was said with the evidence';
COMMENT ON COLUMN condition_step.authority IS 'the office by which a condition was waived';
COMMENT ON COLUMN condition_step.weighed IS 'the sum that the waiver weighed: the ceiling of the grant; null: not stated';

-- Steps follow one another, the managing body judges, and nobody judges evidence of their own.
CREATE FUNCTION check_condition_step() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    v_before text;
BEGIN
    PERFORM 1 FROM grant_condition WHERE id = NEW.condition_id FOR UPDATE;
    SELECT status INTO v_before FROM condition_step
        WHERE condition_id = NEW.condition_id ORDER BY id DESC LIMIT 1;
    IF coalesce(v_before, 'NONE') || '>' || NEW.status NOT IN (
            'NONE>OPEN', 'OPEN>EVIDENCED', 'OPEN>WAIVED', 'EVIDENCED>EVIDENCED', 'EVIDENCED>MET',
            'EVIDENCED>NOT_MET', 'EVIDENCED>WAIVED', 'NOT_MET>OPEN', 'NOT_MET>EVIDENCED',
            'NOT_MET>WAIVED', 'MET>OPEN', 'WAIVED>OPEN') THEN
        RAISE EXCEPTION 'violates "tg_condition_step_order"' USING ERRCODE = 'restrict_violation';
    END IF;
    IF NEW.status IN ('MET', 'NOT_MET') AND EXISTS (
            SELECT 1 FROM condition_step s
            WHERE s.condition_id = NEW.condition_id AND s.status = 'EVIDENCED' AND s.made_by = NEW.made_by
              AND s.id > (SELECT max(o.id) FROM condition_step o
                          WHERE o.condition_id = NEW.condition_id AND o.status IN ('OPEN', 'NOT_MET'))) THEN
        RAISE EXCEPTION 'violates "tg_condition_step_other_person"' USING ERRCODE = 'restrict_violation';
    END IF;
    IF NEW.status IN ('MET', 'NOT_MET', 'WAIVED') AND NOT EXISTS (
            SELECT 1 FROM grant_condition c
            JOIN funding_grant g ON g.id = c.grant_id
            JOIN user_account a ON a.organisation_id = g.managing_org_id
            WHERE c.id = NEW.condition_id AND a.id = NEW.made_by) THEN
        RAISE EXCEPTION 'violates "tg_condition_step_managing_body"' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER tg_condition_step_order
    BEFORE INSERT ON condition_step FOR EACH ROW EXECUTE FUNCTION check_condition_step();
