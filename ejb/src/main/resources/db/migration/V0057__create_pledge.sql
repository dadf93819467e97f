CREATE TABLE pledge (
    id             bigint       GENERATED ALWAYS AS IDENTITY,
    version        bigint       NOT NULL DEFAULT 0,
    programme_id   bigint       NOT NULL,
    number         integer      NOT NULL,
    code           text         NOT NULL,
    title          text         NOT NULL,
    detail         text,
    target         numeric(14,2),
    unit           text,
    starts         partial_date,
    ends           partial_date,
    owner          text,
    domain_number  integer,
    source         text         NOT NULL,
    recorded_at    timestamptz  NOT NULL,
    CONSTRAINT pk_pledge PRIMARY KEY (id),
    CONSTRAINT uq_pledge_code UNIQUE (programme_id, code),
    CONSTRAINT uq_pledge_number UNIQUE (programme_id, number),
    CONSTRAINT fk_pledge_programme FOREIGN KEY (programme_id) REFERENCES programme (id),
    CONSTRAINT fk_pledge_domain FOREIGN KEY (programme_id, domain_number)
        REFERENCES programme_domain (programme_id, number),
    CONSTRAINT ck_pledge_code CHECK (code ~ '^[A-Z]{1,3}[0-9]{1,3}$'),
    CONSTRAINT ck_pledge_target CHECK (target IS NULL OR (target > 0 AND unit IS NOT NULL))
);
COMMENT ON COLUMN pledge.target IS 'null: nothing is quantified';
COMMENT ON COLUMN pledge.owner IS 'null: not stated';
COMMENT ON COLUMN pledge.domain_number IS 'null: not stated';

-- Where a pledge stands is its latest update: updates are only ever added.
CREATE TABLE pledge_update (
    id           bigint       GENERATED ALWAYS AS IDENTITY,
    pledge_id    bigint       NOT NULL,
    status       text         NOT NULL,
    progress     numeric(14,2),
    note         text,
    as_at        partial_date NOT NULL,
    source       text         NOT NULL,
    recorded_by  bigint       NOT NULL,
    recorded_at  timestamptz  NOT NULL,
    CONSTRAINT pk_pledge_update PRIMARY KEY (id),
    CONSTRAINT fk_pledge_update_pledge FOREIGN KEY (pledge_id) REFERENCES pledge (id),
    CONSTRAINT fk_pledge_update_recorded_by FOREIGN KEY (recorded_by) REFERENCES user_account (id),
    CONSTRAINT ck_pledge_update_status CHECK (status IN ('PLEDGED', 'UNDER_WAY', 'AT_RISK', 'KEPT', 'DROPPED')),
    CONSTRAINT ck_pledge_update_progress CHECK (progress >= 0)
);
CREATE INDEX ix_pledge_update_pledge ON pledge_update (pledge_id, id);
CREATE TRIGGER tg_pledge_update_append_only
    BEFORE UPDATE OR DELETE ON pledge_update FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Progress needs a target and never passes it.
CREATE FUNCTION keep_pledge_within_target() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.progress IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM pledge WHERE id = NEW.pledge_id AND target >= NEW.progress) THEN
        RAISE EXCEPTION 'progress is beyond the pledge''s target' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER tg_pledge_update_within_target
    BEFORE INSERT ON pledge_update FOR EACH ROW EXECUTE FUNCTION keep_pledge_within_target();

CREATE FUNCTION keep_target_above_progress() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM pledge_update u WHERE u.pledge_id = NEW.id AND u.progress IS NOT NULL
               AND (NEW.target IS NULL OR u.progress > NEW.target)) THEN
        RAISE EXCEPTION 'the target is below what was reported' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER tg_pledge_above_progress
    BEFORE UPDATE ON pledge FOR EACH ROW EXECUTE FUNCTION keep_target_above_progress();
