-- What is to be delivered by when, perhaps counted in units of which a number may be promised.
CREATE TABLE milestone (
    id          bigint      GENERATED ALWAYS AS IDENTITY,
    version     bigint      NOT NULL DEFAULT 0,
    grant_id    bigint      NOT NULL,
    code        text        NOT NULL,
    position    integer     NOT NULL,
    title       text        NOT NULL,
    description text        NOT NULL,
    owner       text        NOT NULL,
    unit        text,
    promised    integer,
    due_on      date,
    source      text        NOT NULL,
    recorded_by bigint      NOT NULL,
    recorded_at timestamptz NOT NULL,
    CONSTRAINT pk_milestone PRIMARY KEY (id),
    CONSTRAINT uq_milestone_code UNIQUE (grant_id, code),
    CONSTRAINT fk_milestone_grant FOREIGN KEY (grant_id) REFERENCES funding_grant (id),
    CONSTRAINT fk_milestone_recorded_by FOREIGN KEY (recorded_by) REFERENCES user_account (id),
    CONSTRAINT ck_milestone_code CHECK (code ~ '^[A-Z]{1,3}[0-9]{1,3}$'),
    CONSTRAINT ck_milestone_owner CHECK (owner IN ('PROVIDER', 'COMMISSIONER')),
    CONSTRAINT ck_milestone_promised CHECK (promised > 0),
    CONSTRAINT ck_milestone_unit CHECK (promised IS NULL OR unit IS NOT NULL)
);
COMMENT ON COLUMN milestone.unit IS 'what is counted, in the plural: "locality reviews"; null: it is done once, as a whole';
COMMENT ON COLUMN milestone.promised IS 'how many units; null with a unit: no number is promised';
COMMENT ON COLUMN milestone.due_on IS 'null: not stated';

-- What a milestone said before it was changed.
CREATE TABLE milestone_change (
    id           bigint      GENERATED ALWAYS AS IDENTITY,
    milestone_id bigint      NOT NULL,
    title        text        NOT NULL,
    description  text        NOT NULL,
    owner        text        NOT NULL,
    unit         text,
    promised     integer,
    due_on       date,
    reason       text        NOT NULL,
    made_by      bigint      NOT NULL,
    recorded_at  timestamptz NOT NULL,
    CONSTRAINT pk_milestone_change PRIMARY KEY (id),
    CONSTRAINT fk_milestone_change_milestone FOREIGN KEY (milestone_id) REFERENCES milestone (id),
    CONSTRAINT fk_milestone_change_made_by FOREIGN KEY (made_by) REFERENCES user_account (id),
    CONSTRAINT ck_milestone_change_reason CHECK (reason <> '')
);
CREATE INDEX ix_milestone_change_milestone ON milestone_change (milestone_id, id);
CREATE TRIGGER tg_milestone_change_append_only
    BEFORE UPDATE OR DELETE ON milestone_change FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Claims of units and the answers to them: only ever added.
CREATE TABLE milestone_step (
    id           bigint      GENERATED ALWAYS AS IDENTITY,
    milestone_id bigint      NOT NULL,
    kind         text        NOT NULL,
    claim_id     bigint,
    units        integer     NOT NULL,
    done_on      date,
    statement    text,
    reason       text,
    made_by      bigint      NOT NULL,
    recorded_at  timestamptz NOT NULL,
    CONSTRAINT pk_milestone_step PRIMARY KEY (id),
    CONSTRAINT uq_milestone_step_claim UNIQUE (claim_id),
    CONSTRAINT fk_milestone_step_milestone FOREIGN KEY (milestone_id) REFERENCES milestone (id),
    CONSTRAINT fk_milestone_step_claim FOREIGN KEY (claim_id) REFERENCES milestone_step (id),
    CONSTRAINT fk_milestone_step_made_by FOREIGN KEY (made_by) REFERENCES user_account (id),
    CONSTRAINT ck_milestone_step_kind CHECK (kind IN ('CLAIMED', 'APPROVED', 'SENT_BACK')),
    CONSTRAINT ck_milestone_step_claim CHECK ((kind = 'CLAIMED') = (claim_id IS NULL)),
    CONSTRAINT ck_milestone_step_statement CHECK ((kind = 'CLAIMED') = (statement IS NOT NULL)),
    CONSTRAINT ck_milestone_step_done_on CHECK (done_on IS NULL OR kind = 'CLAIMED'),
    CONSTRAINT ck_milestone_step_reason CHECK (kind <> 'SENT_BACK' OR reason IS NOT NULL),
    CONSTRAINT ck_milestone_step_units CHECK (units > 0)
);
COMMENT ON COLUMN milestone_step.claim_id IS 'the claim that is answered; each is answered once';
COMMENT ON COLUMN milestone_step.done_on IS 'when the last of the units was delivered; null: not stated';
CREATE INDEX ix_milestone_step_milestone ON milestone_step (milestone_id, id);
CREATE TRIGGER tg_milestone_step_append_only
    BEFORE UPDATE OR DELETE ON milestone_step FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE FUNCTION milestone_units_taken(p_milestone bigint) RETURNS bigint STABLE LANGUAGE sql AS $$
    SELECT coalesce(sum(c.units), 0) FROM milestone_step c
    LEFT JOIN milestone_step a ON a.claim_id = c.id
    WHERE c.milestone_id = p_milestone AND c.kind = 'CLAIMED' AND a.kind IS DISTINCT FROM 'SENT_BACK'
$$;
COMMENT ON FUNCTION milestone_units_taken IS 'units that are approved or claimed and not yet answered';

-- One claim waits at a time, never for more than is left; the managing body answers it, and nobody
-- answers a claim of their own.
CREATE FUNCTION check_milestone_step() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    v_milestone milestone%ROWTYPE;
BEGIN
    SELECT * INTO v_milestone FROM milestone WHERE id = NEW.milestone_id FOR UPDATE;
    IF NEW.kind = 'CLAIMED' THEN
        IF EXISTS (SELECT 1 FROM milestone_step c WHERE c.milestone_id = NEW.milestone_id
                   AND c.kind = 'CLAIMED'
                   AND NOT EXISTS (SELECT 1 FROM milestone_step a WHERE a.claim_id = c.id)) THEN
            RAISE EXCEPTION 'violates "tg_milestone_step_one_claim_waits"' USING ERRCODE = 'restrict_violation';
        END IF;
        IF (v_milestone.unit IS NULL OR v_milestone.promised IS NOT NULL)
           AND milestone_units_taken(NEW.milestone_id) + NEW.units > coalesce(v_milestone.promised, 1) THEN
            RAISE EXCEPTION 'violates "tg_milestone_step_units_left"' USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
    END IF;
    IF NOT EXISTS (SELECT 1 FROM milestone_step c WHERE c.id = NEW.claim_id
                   AND c.milestone_id = NEW.milestone_id AND c.kind = 'CLAIMED'
                   AND c.units = NEW.units) THEN
        RAISE EXCEPTION 'violates "tg_milestone_step_its_claim"' USING ERRCODE = 'restrict_violation';
    END IF;
    IF EXISTS (SELECT 1 FROM milestone_step c WHERE c.id = NEW.claim_id AND c.made_by = NEW.made_by) THEN
        RAISE EXCEPTION 'violates "tg_milestone_step_other_person"' USING ERRCODE = 'restrict_violation';
    END IF;
    IF NOT EXISTS (SELECT 1 FROM funding_grant g
                   JOIN user_account a ON a.organisation_id = g.managing_org_id
                   WHERE g.id = v_milestone.grant_id AND a.id = NEW.made_by) THEN
        RAISE EXCEPTION 'violates "tg_milestone_step_managing_body"' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER tg_milestone_step_check
    BEFORE INSERT ON milestone_step FOR EACH ROW EXECUTE FUNCTION check_milestone_step();

-- A milestone is never deleted, and never promises less than what is claimed of it.
CREATE FUNCTION check_milestone() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        RAISE EXCEPTION 'violates "tg_milestone_keep"' USING ERRCODE = 'restrict_violation';
    END IF;
    IF (NEW.unit IS NULL OR NEW.promised IS NOT NULL)
       AND milestone_units_taken(NEW.id) > coalesce(NEW.promised, 1) THEN
        RAISE EXCEPTION 'violates "tg_milestone_units_taken"' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER tg_milestone_keep
    BEFORE UPDATE OR DELETE ON milestone FOR EACH ROW EXECUTE FUNCTION check_milestone();
