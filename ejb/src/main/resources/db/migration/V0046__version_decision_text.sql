-- A decision's text is kept version by version; a version and all that belongs to it is never
-- changed. Which version is the current one, and the decision's state, are kept by triggers.
ALTER TABLE decision
    ADD COLUMN status         text        NOT NULL DEFAULT 'RECORDED',
    ADD COLUMN text_version   integer     NOT NULL DEFAULT 1,
    ADD COLUMN decision_maker text,
    ADD COLUMN decided_on     date,
    ADD COLUMN published_on   date,
    ADD COLUMN illustrative   boolean     NOT NULL DEFAULT false,
    ADD COLUMN recorded_at    timestamptz NOT NULL DEFAULT now(),
    ADD CONSTRAINT ck_decision_reference CHECK (reference ~ '^[A-Z0-9]+(-[A-Z0-9]+)*$'),
    ADD CONSTRAINT ck_decision_status CHECK (status IN
        ('DRAFT', 'READY', 'SIGNED', 'REJECTED', 'PUBLISHED', 'DEFERRED', 'RECORDED')),
    ADD CONSTRAINT ck_decision_signed CHECK (status NOT IN ('DRAFT', 'READY', 'REJECTED') OR signed_on IS NULL);
ALTER TABLE decision ALTER COLUMN status DROP DEFAULT;
ALTER TABLE decision ALTER COLUMN text_version DROP DEFAULT;
ALTER TABLE decision ALTER COLUMN recorded_at DROP DEFAULT;
COMMENT ON COLUMN decision.status IS 'of the latest decision_step';
COMMENT ON COLUMN decision.text_version IS 'the current version of the text';

CREATE TABLE decision_version (
    id             bigint      GENERATED ALWAYS AS IDENTITY,
    decision_id    bigint      NOT NULL,
    number         integer     NOT NULL,
    title          text        NOT NULL,
    decided_by     text        NOT NULL,
    decision_maker text,
    opportunity    text,
    written_by     bigint,
    written_at     timestamptz NOT NULL,
    CONSTRAINT pk_decision_version PRIMARY KEY (id),
    CONSTRAINT uq_decision_version_number UNIQUE (decision_id, number),
    CONSTRAINT fk_decision_version_decision FOREIGN KEY (decision_id) REFERENCES decision (id),
    CONSTRAINT fk_decision_version_written_by FOREIGN KEY (written_by) REFERENCES user_account (id)
);
COMMENT ON COLUMN decision_version.written_by IS 'null: recorded before authors were kept';

CREATE TABLE decision_section (
    version_id bigint  NOT NULL,
    position   integer NOT NULL,
    kind       text    NOT NULL,
    number     text,
    heading    text,
    body       text,
    CONSTRAINT pk_decision_section PRIMARY KEY (version_id, position),
    CONSTRAINT fk_decision_section_version FOREIGN KEY (version_id) REFERENCES decision_version (id),
    CONSTRAINT ck_decision_section_kind CHECK (kind IN ('SUMMARY', 'RECOMMENDATIONS', 'PART', 'TEXT',
        'FINANCE', 'LEGAL', 'EQUALITY', 'BACKGROUND', 'SIGNED_DOCUMENT'))
);
COMMENT ON COLUMN decision_section.heading IS 'null: the paper has none';

-- A recommendation keeps its identity from version to version, so that grants can rest on it.
CREATE TABLE recommendation (
    id          bigint GENERATED ALWAYS AS IDENTITY,
    decision_id bigint NOT NULL,
    letter      text   NOT NULL,
    CONSTRAINT pk_recommendation PRIMARY KEY (id),
    CONSTRAINT uq_recommendation_letter UNIQUE (decision_id, letter),
    CONSTRAINT fk_recommendation_decision FOREIGN KEY (decision_id) REFERENCES decision (id),
    CONSTRAINT ck_recommendation_letter CHECK (letter ~ '^[a-z]$')
);

CREATE TABLE recommendation_wording (
    version_id        bigint        NOT NULL,
    recommendation_id bigint        NOT NULL,
    kind              text          NOT NULL,
    wording           text          NOT NULL,
    ceiling           numeric(14,2),
    grantee           text,
    delegate          text,
    CONSTRAINT pk_recommendation_wording PRIMARY KEY (version_id, recommendation_id),
    CONSTRAINT fk_recommendation_wording_version FOREIGN KEY (version_id) REFERENCES decision_version (id),
    CONSTRAINT fk_recommendation_wording_recommendation FOREIGN KEY (recommendation_id) REFERENCES recommendation (id),
    CONSTRAINT ck_recommendation_wording_kind CHECK (kind IN ('GRANT', 'DELEGATION', 'OTHER')),
    CONSTRAINT ck_recommendation_wording_ceiling CHECK (ceiling > 0 AND (ceiling IS NULL OR kind = 'GRANT')),
    CONSTRAINT ck_recommendation_wording_grantee CHECK ((kind = 'GRANT') = (grantee IS NOT NULL)),
    CONSTRAINT ck_recommendation_wording_delegate CHECK ((kind = 'DELEGATION') = (delegate IS NOT NULL))
);
COMMENT ON COLUMN recommendation_wording.ceiling IS 'the most that may be awarded ("up to"); null: not stated, authorises nothing';

CREATE TABLE legal_power (
    version_id bigint  NOT NULL,
    position   integer NOT NULL,
    act        text    NOT NULL,
    provision  text    NOT NULL,
    purpose    text    NOT NULL,
    source     text,
    CONSTRAINT pk_legal_power PRIMARY KEY (version_id, position),
    CONSTRAINT fk_legal_power_version FOREIGN KEY (version_id) REFERENCES decision_version (id)
);

CREATE TABLE background_paper (
    version_id bigint  NOT NULL,
    position   integer NOT NULL,
    number     text,
    title      text    NOT NULL,
    address    text,
    CONSTRAINT pk_background_paper PRIMARY KEY (version_id, position),
    CONSTRAINT fk_background_paper_version FOREIGN KEY (version_id) REFERENCES decision_version (id)
);

CREATE TABLE related_decision (
    version_id bigint  NOT NULL,
    position   integer NOT NULL,
    title      text    NOT NULL,
    decided    text,
    source     text,
    CONSTRAINT pk_related_decision PRIMARY KEY (version_id, position),
    CONSTRAINT fk_related_decision_version FOREIGN KEY (version_id) REFERENCES decision_version (id)
);
COMMENT ON COLUMN related_decision.decided IS 'when, in the words of the paper: "March 2016"';

CREATE TABLE decision_objective (
    version_id bigint  NOT NULL,
    position   integer NOT NULL,
    objective  text    NOT NULL,
    source     text,
    CONSTRAINT pk_decision_objective PRIMARY KEY (version_id, position),
    CONSTRAINT fk_decision_objective_version FOREIGN KEY (version_id) REFERENCES decision_version (id)
);

CREATE TABLE decision_step (
    id           bigint      GENERATED ALWAYS AS IDENTITY,
    decision_id  bigint      NOT NULL,
    status       text        NOT NULL,
    text_version integer     NOT NULL,
    office       text,
    held_on      date,
    reason       text,
    made_by      bigint,
    recorded_at  timestamptz NOT NULL,
    CONSTRAINT pk_decision_step PRIMARY KEY (id),
    CONSTRAINT fk_decision_step_decision FOREIGN KEY (decision_id) REFERENCES decision (id),
    CONSTRAINT fk_decision_step_version FOREIGN KEY (decision_id, text_version)
        REFERENCES decision_version (decision_id, number),
    CONSTRAINT fk_decision_step_made_by FOREIGN KEY (made_by) REFERENCES user_account (id),
    CONSTRAINT ck_decision_step_status CHECK (status IN
        ('DRAFT', 'READY', 'SIGNED', 'REJECTED', 'PUBLISHED', 'DEFERRED', 'RECORDED')),
    CONSTRAINT ck_decision_step_reason CHECK (status NOT IN ('REJECTED', 'DEFERRED') OR reason IS NOT NULL),
    CONSTRAINT ck_decision_step_signed CHECK (status <> 'SIGNED'
        OR (office IS NOT NULL AND held_on IS NOT NULL AND made_by IS NOT NULL)),
    CONSTRAINT ck_decision_step_published CHECK (status <> 'PUBLISHED' OR held_on IS NOT NULL)
);
CREATE INDEX ix_decision_step_decision ON decision_step (decision_id, id);

-- Who is asked to sign off, by name: the latest row of a kind counts.
CREATE TABLE sign_off_request (
    id          bigint      GENERATED ALWAYS AS IDENTITY,
    decision_id bigint      NOT NULL,
    kind        text        NOT NULL,
    account_id  bigint      NOT NULL,
    asked_by    bigint      NOT NULL,
    asked_at    timestamptz NOT NULL,
    CONSTRAINT pk_sign_off_request PRIMARY KEY (id),
    CONSTRAINT fk_sign_off_request_decision FOREIGN KEY (decision_id) REFERENCES decision (id),
    CONSTRAINT fk_sign_off_request_account FOREIGN KEY (account_id) REFERENCES user_account (id),
    CONSTRAINT fk_sign_off_request_asked_by FOREIGN KEY (asked_by) REFERENCES user_account (id),
    CONSTRAINT ck_sign_off_request_kind CHECK (kind IN ('FINANCE', 'LEGAL', 'EQUALITY'))
);
CREATE INDEX ix_sign_off_request_decision ON sign_off_request (decision_id, kind, id);
CREATE INDEX ix_sign_off_request_account ON sign_off_request (account_id);

-- A sign-off is of one version of the text: it lapses with the next.
CREATE TABLE sign_off (
    id           bigint      GENERATED ALWAYS AS IDENTITY,
    decision_id  bigint      NOT NULL,
    kind         text        NOT NULL,
    text_version integer     NOT NULL,
    agreed       boolean     NOT NULL,
    comment      text,
    made_by      bigint      NOT NULL,
    recorded_at  timestamptz NOT NULL,
    CONSTRAINT pk_sign_off PRIMARY KEY (id),
    CONSTRAINT fk_sign_off_version FOREIGN KEY (decision_id, text_version)
        REFERENCES decision_version (decision_id, number),
    CONSTRAINT fk_sign_off_made_by FOREIGN KEY (made_by) REFERENCES user_account (id),
    CONSTRAINT ck_sign_off_kind CHECK (kind IN ('FINANCE', 'LEGAL', 'EQUALITY')),
    CONSTRAINT ck_sign_off_comment CHECK (agreed OR comment IS NOT NULL)
);
CREATE INDEX ix_sign_off_decision ON sign_off (decision_id, kind, id);

-- Decisions that stood before: recorded as published, with nothing invented.
INSERT INTO decision_version (decision_id, number, title, decided_by, written_at)
SELECT id, 1, title, decided_by, recorded_at FROM decision;
INSERT INTO decision_step (decision_id, status, text_version, held_on, recorded_at)
SELECT id, 'RECORDED', 1, signed_on, recorded_at FROM decision;

CREATE TRIGGER tg_decision_version_append_only
    BEFORE UPDATE OR DELETE ON decision_version FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER tg_decision_section_append_only
    BEFORE UPDATE OR DELETE ON decision_section FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER tg_recommendation_append_only
    BEFORE UPDATE OR DELETE ON recommendation FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER tg_recommendation_wording_append_only
    BEFORE UPDATE OR DELETE ON recommendation_wording FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER tg_legal_power_append_only
    BEFORE UPDATE OR DELETE ON legal_power FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER tg_background_paper_append_only
    BEFORE UPDATE OR DELETE ON background_paper FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER tg_related_decision_append_only
    BEFORE UPDATE OR DELETE ON related_decision FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER tg_decision_objective_append_only
    BEFORE UPDATE OR DELETE ON decision_objective FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER tg_decision_step_append_only
    BEFORE UPDATE OR DELETE ON decision_step FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER tg_sign_off_request_append_only
    BEFORE UPDATE OR DELETE ON sign_off_request FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER tg_sign_off_append_only
    BEFORE UPDATE OR DELETE ON sign_off FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- What each recommendation says in the current text; one that was taken out is not in it.
CREATE VIEW current_recommendation AS
SELECT r.id, r.decision_id, d.reference AS decision, d.managing_org_id, d.status, r.letter,
       w.kind, w.wording, w.ceiling, w.grantee, w.delegate
FROM recommendation r
JOIN decision d ON d.id = r.decision_id
JOIN decision_version v ON v.decision_id = d.id AND v.number = d.text_version
JOIN recommendation_wording w ON w.version_id = v.id AND w.recommendation_id = r.id;
