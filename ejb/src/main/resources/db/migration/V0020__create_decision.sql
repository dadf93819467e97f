-- The decision that a grant rests on. Its sections and sign-offs come with the decision capability.
CREATE TABLE decision (
    id               bigint  GENERATED ALWAYS AS IDENTITY,
    version          bigint  NOT NULL DEFAULT 0,
    reference        text    NOT NULL,
    title            text    NOT NULL,
    managing_org_id  bigint  NOT NULL,
    decided_by       text    NOT NULL,
    signed_on        date,
    CONSTRAINT pk_decision PRIMARY KEY (id),
    CONSTRAINT uq_decision_reference UNIQUE (reference),
    CONSTRAINT fk_decision_managing FOREIGN KEY (managing_org_id) REFERENCES organisation (id)
);

COMMENT ON COLUMN decision.signed_on IS 'null: not stated by the published decision';
