-- A body works with a provider from one day to another; what its people may see follows the day.
ALTER TABLE body_provider ADD COLUMN started_on date;
ALTER TABLE body_provider ADD COLUMN ended_on date;
ALTER TABLE body_provider ADD CONSTRAINT ck_body_provider_dates CHECK (ended_on >= started_on);

COMMENT ON COLUMN body_provider.started_on IS 'null: not recorded';
COMMENT ON COLUMN body_provider.ended_on IS 'the first day on which they no longer work together; null: they go on';

-- Who works together today, on the business''s day in London.
CREATE VIEW body_provider_now AS
SELECT l.body_id, l.provider_id
FROM body_provider l
WHERE l.ended_on IS NULL
   OR l.ended_on > ((now() + coalesce((SELECT c.shift_seconds FROM business_clock c), 0)
        * interval '1 second') AT TIME ZONE 'Europe/London')::date;

CREATE TABLE body_provider_step (
    id           bigint      GENERATED ALWAYS AS IDENTITY,
    body_id      bigint      NOT NULL,
    provider_id  bigint      NOT NULL,
    step         text        NOT NULL,
    effective_on date        NOT NULL,
    reason       text,
    made_by      bigint      NOT NULL,
    recorded_at  timestamptz NOT NULL,
    CONSTRAINT pk_body_provider_step PRIMARY KEY (id),
    CONSTRAINT fk_body_provider_step_link FOREIGN KEY (body_id, provider_id) REFERENCES body_provider (body_id, provider_id),
    CONSTRAINT fk_body_provider_step_made_by FOREIGN KEY (made_by) REFERENCES user_account (id),
    CONSTRAINT ck_body_provider_step_step CHECK (step IN ('LINKED', 'ENDED')),
    CONSTRAINT ck_body_provider_step_reason CHECK (step <> 'ENDED' OR reason IS NOT NULL)
);

CREATE INDEX ix_body_provider_step_link ON body_provider_step (provider_id, body_id, id);
CREATE TRIGGER tg_body_provider_step_append_only
    BEFORE UPDATE OR DELETE ON body_provider_step FOR EACH ROW EXECUTE FUNCTION refuse_change();
