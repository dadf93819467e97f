CREATE TABLE organisation (
    id             bigint  GENERATED ALWAYS AS IDENTITY,
    version        bigint  NOT NULL DEFAULT 0,
    slug           text    NOT NULL,
    name           text    NOT NULL,
    kind           text    NOT NULL,
    charity_number text,
    company_number text,
    CONSTRAINT pk_organisation PRIMARY KEY (id),
    CONSTRAINT uq_organisation_slug UNIQUE (slug),
    CONSTRAINT uq_organisation_name UNIQUE (name),
    CONSTRAINT ck_organisation_slug CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    CONSTRAINT ck_organisation_kind CHECK (kind IN ('COMMISSIONING_BODY', 'PROVIDER', 'FUNDER', 'PARTNER'))
);

CREATE TABLE organisation_alias (
    organisation_id bigint NOT NULL,
    alias           text   NOT NULL,
    CONSTRAINT pk_organisation_alias PRIMARY KEY (organisation_id, alias),
    CONSTRAINT fk_organisation_alias_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id)
);

-- Which providers a commissioning body works with: its administrators may manage their accounts.
CREATE TABLE body_provider (
    body_id     bigint NOT NULL,
    provider_id bigint NOT NULL,
    CONSTRAINT pk_body_provider PRIMARY KEY (body_id, provider_id),
    CONSTRAINT fk_body_provider_body FOREIGN KEY (body_id) REFERENCES organisation (id),
    CONSTRAINT fk_body_provider_provider FOREIGN KEY (provider_id) REFERENCES organisation (id)
);
