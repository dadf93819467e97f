CREATE TABLE engagement_event (
    item_id           bigint  NOT NULL,
    title             text    NOT NULL,
    event_kind        text    NOT NULL,
    happened          text,
    attended_by       text    NOT NULL,
    attending         integer,
    attending_rounded boolean NOT NULL DEFAULT false,
    place             text    NOT NULL,
    languages         text[]  NOT NULL,
    partners          text[]  NOT NULL,
    themes            text[]  NOT NULL,
    findings          text,
    told              text,
    source            text,
    CONSTRAINT pk_engagement_event PRIMARY KEY (item_id),
    CONSTRAINT fk_engagement_event_item FOREIGN KEY (item_id) REFERENCES learning_item (id),
    CONSTRAINT ck_engagement_event_kind CHECK (event_kind IN (
        'WORKSHOP', 'TRAINING', 'COURSE', 'CRITICAL_INCIDENT', 'LUNCH_DISCUSSION', 'GATHERING',
        'SURVEY', 'OUTREACH', 'STRATEGY', 'OTHER')),
    CONSTRAINT ck_engagement_event_happened CHECK (happened ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
    CONSTRAINT ck_engagement_event_attending CHECK (attending BETWEEN 1 AND 100000)
);

COMMENT ON COLUMN engagement_event.attended_by IS 'groups of people, never people''s names';
COMMENT ON COLUMN engagement_event.happened IS 'a year, month or day, as far as it is known';
COMMENT ON COLUMN engagement_event.source IS 'the publication that tells of it; null when recorded at first hand';

-- What was agreed to be done.
CREATE TABLE learning_action (
    id          bigint      GENERATED ALWAYS AS IDENTITY,
    item_id     bigint      NOT NULL,
    position    integer     NOT NULL,
    what        text        NOT NULL,
    owner       text        NOT NULL,
    due_on      date,
    recorded_by bigint      NOT NULL,
    recorded_at timestamptz NOT NULL,
    CONSTRAINT pk_learning_action PRIMARY KEY (id),
    CONSTRAINT uq_learning_action_position UNIQUE (item_id, position),
    CONSTRAINT fk_learning_action_item FOREIGN KEY (item_id) REFERENCES learning_item (id),
    CONSTRAINT fk_learning_action_recorded_by FOREIGN KEY (recorded_by) REFERENCES user_account (id)
);

CREATE TRIGGER tg_learning_action_append_only
    BEFORE UPDATE OR DELETE ON learning_action FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- How it went on: the state of an action is its latest progress.
CREATE TABLE learning_action_progress (
    id          bigint      GENERATED ALWAYS AS IDENTITY,
    action_id   bigint      NOT NULL,
    state       text        NOT NULL,
    note        text        NOT NULL,
    recorded_by bigint      NOT NULL,
    recorded_at timestamptz NOT NULL,
    CONSTRAINT pk_learning_action_progress PRIMARY KEY (id),
    CONSTRAINT fk_learning_action_progress_action FOREIGN KEY (action_id) REFERENCES learning_action (id),
    CONSTRAINT fk_learning_action_progress_recorded_by FOREIGN KEY (recorded_by) REFERENCES user_account (id),
    CONSTRAINT ck_learning_action_progress_state CHECK (state IN ('OPEN', 'DONE', 'DROPPED'))
);

CREATE INDEX ix_learning_action_progress_action ON learning_action_progress (action_id, id);
CREATE TRIGGER tg_learning_action_progress_append_only
    BEFORE UPDATE OR DELETE ON learning_action_progress FOR EACH ROW EXECUTE FUNCTION refuse_change();
