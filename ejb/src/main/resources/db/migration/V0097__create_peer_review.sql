CREATE TABLE peer_review (
    item_id        bigint NOT NULL,
    title          text   NOT NULL,
    place          text   NOT NULL,
    happened       text,
    themes         text[] NOT NULL,
    description    text,
    feedback       text,
    escalated_to   text[] NOT NULL,
    grant_id       bigint,
    milestone_code text,
    source         text,
    CONSTRAINT pk_peer_review PRIMARY KEY (item_id),
    CONSTRAINT fk_peer_review_item FOREIGN KEY (item_id) REFERENCES learning_item (id),
    CONSTRAINT fk_peer_review_grant FOREIGN KEY (grant_id) REFERENCES funding_grant (id),
    CONSTRAINT ck_peer_review_happened CHECK (happened ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
    CONSTRAINT ck_peer_review_milestone CHECK (milestone_code IS NULL OR grant_id IS NOT NULL),
    CONSTRAINT ck_peer_review_themes CHECK (themes <@ ARRAY[
        'VULNERABILITY', 'CHILD_SEXUAL_EXPLOITATION', 'VULNERABLE_FEMALES', 'VULNERABLE_LOCATIONS',
        'KNIFE_CRIME', 'SOCIAL_MEDIA'])
);

CREATE INDEX ix_peer_review_grant ON peer_review (grant_id);

COMMENT ON COLUMN peer_review.happened IS 'a year, month or day, as far as it is known';
COMMENT ON COLUMN peer_review.milestone_code IS 'the milestone of the grant that it counts towards';
