-- What is learned and told: engagement events, peer reviews and case studies, one row for each.
CREATE TABLE learning_item (
    id              bigint      GENERATED ALWAYS AS IDENTITY,
    version         bigint      NOT NULL DEFAULT 0,
    kind            text        NOT NULL,
    reference       text        NOT NULL,
    managing_org_id bigint      NOT NULL,
    status          text        NOT NULL DEFAULT 'DRAFT',
    shared          boolean     NOT NULL DEFAULT false,
    recorded_by     bigint      NOT NULL,
    recorded_at     timestamptz NOT NULL,
    CONSTRAINT pk_learning_item PRIMARY KEY (id),
    CONSTRAINT uq_learning_item_reference UNIQUE (reference),
    CONSTRAINT fk_learning_item_managing FOREIGN KEY (managing_org_id) REFERENCES organisation (id),
    CONSTRAINT fk_learning_item_recorded_by FOREIGN KEY (recorded_by) REFERENCES user_account (id),
    CONSTRAINT ck_learning_item_kind CHECK (kind IN ('EVENT', 'PEER_REVIEW', 'CASE_STUDY')),
    CONSTRAINT ck_learning_item_reference CHECK (reference ~ '^(EV|PR|CS)-[1-9][0-9]*$'),
    CONSTRAINT ck_learning_item_status CHECK (
        status IN ('DRAFT', 'CONSENT_CHECKED', 'REVIEWED', 'PUBLISHED', 'WITHDRAWN')),
    CONSTRAINT ck_learning_item_checked CHECK (
        kind = 'CASE_STUDY' OR status NOT IN ('CONSENT_CHECKED', 'REVIEWED')),
    CONSTRAINT ck_learning_item_shared CHECK (
        (status <> 'PUBLISHED' OR shared) AND (status <> 'WITHDRAWN' OR NOT shared))
);

COMMENT ON COLUMN learning_item.shared IS 'everybody signed in may read what is published of it';

CREATE SEQUENCE learning_event_number;
CREATE SEQUENCE learning_peer_review_number;
CREATE SEQUENCE learning_case_study_number;

-- The state is the latest step: steps are only ever added.
CREATE TABLE learning_step (
    id              bigint      GENERATED ALWAYS AS IDENTITY,
    item_id         bigint      NOT NULL,
    status          text        NOT NULL,
    text_number     integer,
    note            text,
    consent         text,
    published       text,
    published_where text,
    elsewhere       boolean     NOT NULL DEFAULT false,
    made_by         bigint      NOT NULL,
    recorded_at     timestamptz NOT NULL,
    CONSTRAINT pk_learning_step PRIMARY KEY (id),
    CONSTRAINT fk_learning_step_item FOREIGN KEY (item_id) REFERENCES learning_item (id),
    CONSTRAINT fk_learning_step_made_by FOREIGN KEY (made_by) REFERENCES user_account (id),
    CONSTRAINT ck_learning_step_status CHECK (
        status IN ('DRAFT', 'CONSENT_CHECKED', 'REVIEWED', 'PUBLISHED', 'WITHDRAWN')),
    CONSTRAINT ck_learning_step_consent CHECK ((status = 'CONSENT_CHECKED') = (consent IS NOT NULL)),
    CONSTRAINT ck_learning_step_consent_kind CHECK (
        consent IN ('NOBODY_DESCRIBED', 'IN_WRITING', 'SPOKEN_AND_NOTED')),
    CONSTRAINT ck_learning_step_reason CHECK (status <> 'WITHDRAWN' OR note IS NOT NULL),
    CONSTRAINT ck_learning_step_where CHECK ((status = 'PUBLISHED') = (published_where IS NOT NULL)),
    CONSTRAINT ck_learning_step_published CHECK (
        published IS NULL OR (status = 'PUBLISHED' AND published ~ '^\d{4}(-\d{2}(-\d{2})?)?$')),
    CONSTRAINT ck_learning_step_elsewhere CHECK (NOT elsewhere OR status = 'PUBLISHED')
);

CREATE INDEX ix_learning_step_item ON learning_step (item_id, id);
CREATE TRIGGER tg_learning_step_append_only
    BEFORE UPDATE OR DELETE ON learning_step FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- What a list shows and a search finds: as its own body reads an item, and as all others do, who
-- must not even find by a word of a draft.
CREATE TABLE learning_face (
    item_id  bigint NOT NULL,
    audience text   NOT NULL,
    title    text   NOT NULL,
    place    text   NOT NULL,
    happened text,
    themes   text[] NOT NULL,
    words    text   NOT NULL,
    search   tsvector GENERATED ALWAYS AS (
        setweight(to_tsvector('english'::regconfig, title), 'A')
        || setweight(to_tsvector('english'::regconfig, place), 'B')
        || setweight(to_tsvector('english'::regconfig, words), 'C')) STORED,
    CONSTRAINT pk_learning_face PRIMARY KEY (item_id, audience),
    CONSTRAINT fk_learning_face_item FOREIGN KEY (item_id) REFERENCES learning_item (id),
    CONSTRAINT ck_learning_face_audience CHECK (audience IN ('OWN', 'SHARED')),
    CONSTRAINT ck_learning_face_happened CHECK (happened ~ '^\d{4}(-\d{2}(-\d{2})?)?$')
);

CREATE INDEX ix_learning_face_search ON learning_face USING gin (search);

COMMENT ON COLUMN learning_face.happened IS 'a year, month or day, as far as it is known';
