CREATE TABLE user_account (
    id              bigint      GENERATED ALWAYS AS IDENTITY,
    version         bigint      NOT NULL DEFAULT 0,
    username        text        NOT NULL,
    display_name    text        NOT NULL,
    organisation_id bigint,
    password_hash   text,
    status          text        NOT NULL,
    session_stamp   bigint      NOT NULL DEFAULT 0,
    created_at      timestamptz NOT NULL,
    CONSTRAINT pk_user_account PRIMARY KEY (id),
    CONSTRAINT uq_user_account_username UNIQUE (username),
    CONSTRAINT fk_user_account_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT ck_user_account_username CHECK (username ~ '^[a-z0-9]+([._-][a-z0-9]+)*$'),
    CONSTRAINT ck_user_account_status CHECK (status IN ('INVITED', 'ACTIVE', 'SUSPENDED')),
    CONSTRAINT ck_user_account_active_has_password CHECK (status <> 'ACTIVE' OR password_hash IS NOT NULL)
);

CREATE TABLE account_role (
    account_id bigint NOT NULL,
    role       text   NOT NULL,
    CONSTRAINT pk_account_role PRIMARY KEY (account_id, role),
    CONSTRAINT fk_account_role_account FOREIGN KEY (account_id) REFERENCES user_account (id)
);

-- Tokens and links are known by their SHA-256 only.
CREATE TABLE api_token (
    id         bigint      GENERATED ALWAYS AS IDENTITY,
    account_id bigint      NOT NULL,
    label      text        NOT NULL,
    token_hash text        NOT NULL,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    revoked_at timestamptz,
    last_used_at timestamptz,
    CONSTRAINT pk_api_token PRIMARY KEY (id),
    CONSTRAINT uq_api_token_hash UNIQUE (token_hash),
    CONSTRAINT fk_api_token_account FOREIGN KEY (account_id) REFERENCES user_account (id)
);

CREATE TABLE one_time_link (
    id         bigint      GENERATED ALWAYS AS IDENTITY,
    purpose    text        NOT NULL,
    account_id bigint,
    token_hash text        NOT NULL,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at    timestamptz,
    CONSTRAINT pk_one_time_link PRIMARY KEY (id),
    CONSTRAINT uq_one_time_link_hash UNIQUE (token_hash),
    CONSTRAINT fk_one_time_link_account FOREIGN KEY (account_id) REFERENCES user_account (id),
    CONSTRAINT ck_one_time_link_purpose CHECK (purpose IN ('SET_UP', 'INVITATION', 'RESET')),
    CONSTRAINT ck_one_time_link_account CHECK ((purpose = 'SET_UP') = (account_id IS NULL))
);

-- Failures count against the name that was typed, whether or not there is such an account.
CREATE TABLE sign_in_failure (
    id          bigint      GENERATED ALWAYS AS IDENTITY,
    username    text        NOT NULL,
    failed_at   timestamptz NOT NULL,
    CONSTRAINT pk_sign_in_failure PRIMARY KEY (id)
);

CREATE INDEX ix_sign_in_failure_username ON sign_in_failure (username, failed_at);
