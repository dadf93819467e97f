-- A series says under which headings its case studies tell their story.
CREATE TABLE case_study_series (
    id              bigint      GENERATED ALWAYS AS IDENTITY,
    version         bigint      NOT NULL DEFAULT 0,
    slug            text        NOT NULL,
    name            text        NOT NULL,
    publisher       text,
    managing_org_id bigint      NOT NULL,
    recorded_at     timestamptz NOT NULL,
    CONSTRAINT pk_case_study_series PRIMARY KEY (id),
    CONSTRAINT uq_case_study_series_slug UNIQUE (slug),
    CONSTRAINT fk_case_study_series_managing FOREIGN KEY (managing_org_id) REFERENCES organisation (id),
    CONSTRAINT ck_case_study_series_slug CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);

CREATE TABLE case_study_heading (
    series_id bigint  NOT NULL,
    position  integer NOT NULL,
    heading   text    NOT NULL,
    CONSTRAINT pk_case_study_heading PRIMARY KEY (series_id, position),
    CONSTRAINT uq_case_study_heading UNIQUE (series_id, heading),
    CONSTRAINT fk_case_study_heading_series FOREIGN KEY (series_id) REFERENCES case_study_series (id)
);

CREATE TABLE case_study (
    item_id   bigint NOT NULL,
    series_id bigint NOT NULL,
    CONSTRAINT pk_case_study PRIMARY KEY (item_id),
    CONSTRAINT fk_case_study_item FOREIGN KEY (item_id) REFERENCES learning_item (id),
    CONSTRAINT fk_case_study_series FOREIGN KEY (series_id) REFERENCES case_study_series (id)
);

-- Texts are only ever added: what was reviewed and published can always be read again.
CREATE TABLE case_study_text (
    item_id     bigint      NOT NULL,
    number      integer     NOT NULL,
    title       text        NOT NULL,
    place       text        NOT NULL,
    happened    text,
    themes      text[]      NOT NULL,
    source      text,
    written_by  bigint      NOT NULL,
    recorded_at timestamptz NOT NULL,
    CONSTRAINT pk_case_study_text PRIMARY KEY (item_id, number),
    CONSTRAINT fk_case_study_text_study FOREIGN KEY (item_id) REFERENCES case_study (item_id),
    CONSTRAINT fk_case_study_text_written_by FOREIGN KEY (written_by) REFERENCES user_account (id),
    CONSTRAINT ck_case_study_text_number CHECK (number > 0),
    CONSTRAINT ck_case_study_text_happened CHECK (happened ~ '^\d{4}(-\d{2}(-\d{2})?)?$')
);

CREATE TRIGGER tg_case_study_text_append_only
    BEFORE UPDATE OR DELETE ON case_study_text FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- The heading is the series' as it was when the text was written.
CREATE TABLE case_study_section (
    item_id     bigint  NOT NULL,
    text_number integer NOT NULL,
    position    integer NOT NULL,
    heading     text    NOT NULL,
    words       text    NOT NULL,
    CONSTRAINT pk_case_study_section PRIMARY KEY (item_id, text_number, position),
    CONSTRAINT fk_case_study_section_text FOREIGN KEY (item_id, text_number) REFERENCES case_study_text (item_id, number)
);

CREATE TRIGGER tg_case_study_section_append_only
    BEFORE UPDATE OR DELETE ON case_study_section FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Consent is checked before the review, the review comes before publication, all about one text; and
-- nobody reviews what they wrote. What was published elsewhere needs neither.
CREATE FUNCTION check_case_study_step() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    before learning_step%ROWTYPE;
    needed text;
BEGIN
    IF NOT EXISTS (SELECT FROM case_study WHERE item_id = NEW.item_id) OR NEW.elsewhere THEN
        RETURN NEW;
    END IF;
    needed := CASE NEW.status
        WHEN 'CONSENT_CHECKED' THEN 'DRAFT'
        WHEN 'REVIEWED' THEN 'CONSENT_CHECKED'
        WHEN 'PUBLISHED' THEN 'REVIEWED' END;
    IF needed IS NOT NULL THEN
        SELECT * INTO before FROM learning_step WHERE item_id = NEW.item_id ORDER BY id DESC LIMIT 1;
        IF before.status IS DISTINCT FROM needed
                OR before.text_number IS DISTINCT FROM NEW.text_number THEN
            RAISE EXCEPTION 'a case study cannot go on like this: "tg_case_study_step"'
                USING ERRCODE = 'check_violation';
        END IF;
    END IF;
    IF NEW.status = 'REVIEWED' AND EXISTS (
            SELECT FROM case_study_text WHERE item_id = NEW.item_id AND written_by = NEW.made_by) THEN
        RAISE EXCEPTION 'nobody reviews what they wrote: "tg_case_study_step"'
            USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER tg_case_study_step
    BEFORE INSERT ON learning_step FOR EACH ROW EXECUTE FUNCTION check_case_study_step();
