CREATE TABLE programme_service (
    id               bigint       GENERATED ALWAYS AS IDENTITY,
    version          bigint       NOT NULL DEFAULT 0,
    programme_id     bigint       NOT NULL,
    number           integer      NOT NULL,
    title            text         NOT NULL,
    provider_id      bigint       NOT NULL,
    detail           text,
    cohort           text,
    commissioned_on  partial_date,
    grant_id         bigint,
    source           text         NOT NULL,
    recorded_at      timestamptz  NOT NULL,
    CONSTRAINT pk_programme_service PRIMARY KEY (id),
    CONSTRAINT uq_programme_service_number UNIQUE (programme_id, number),
    CONSTRAINT fk_programme_service_programme FOREIGN KEY (programme_id) REFERENCES programme (id),
    CONSTRAINT fk_programme_service_provider FOREIGN KEY (provider_id) REFERENCES organisation (id),
    CONSTRAINT fk_programme_service_grant FOREIGN KEY (grant_id) REFERENCES funding_grant (id)
);
CREATE INDEX ix_programme_service_grant ON programme_service (grant_id);

-- A programme rolls up its body's grants and nobody else's.
CREATE FUNCTION programme_service_of_one_body() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.grant_id IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM programme p JOIN funding_grant g ON g.managing_org_id = p.managing_org_id
        WHERE p.id = NEW.programme_id AND g.id = NEW.grant_id) THEN
        RAISE EXCEPTION 'the grant is another body''s' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER tg_programme_service_of_one_body
    BEFORE INSERT OR UPDATE ON programme_service FOR EACH ROW EXECUTE FUNCTION programme_service_of_one_body();

-- What happened on a day; when it was published is another day.
CREATE TABLE programme_event (
    id            bigint       GENERATED ALWAYS AS IDENTITY,
    version       bigint       NOT NULL DEFAULT 0,
    programme_id  bigint       NOT NULL,
    number        integer      NOT NULL,
    title         text         NOT NULL,
    happened_on   partial_date NOT NULL,
    published_on  partial_date,
    place         text,
    detail        text,
    source        text         NOT NULL,
    recorded_at   timestamptz  NOT NULL,
    CONSTRAINT pk_programme_event PRIMARY KEY (id),
    CONSTRAINT uq_programme_event_number UNIQUE (programme_id, number),
    CONSTRAINT fk_programme_event_programme FOREIGN KEY (programme_id) REFERENCES programme (id)
);

-- Who belongs to it: partners, groups, teams, and people in their offices at an event.
CREATE TABLE programme_member (
    id            bigint       GENERATED ALWAYS AS IDENTITY,
    version       bigint       NOT NULL DEFAULT 0,
    programme_id  bigint       NOT NULL,
    number        integer      NOT NULL,
    kind          text         NOT NULL,
    name          text         NOT NULL,
    office        text,
    event_number  integer,
    source        text         NOT NULL,
    recorded_at   timestamptz  NOT NULL,
    CONSTRAINT pk_programme_member PRIMARY KEY (id),
    CONSTRAINT uq_programme_member_number UNIQUE (programme_id, number),
    CONSTRAINT fk_programme_member_programme FOREIGN KEY (programme_id) REFERENCES programme (id),
    CONSTRAINT fk_programme_member_event FOREIGN KEY (programme_id, event_number)
        REFERENCES programme_event (programme_id, number),
    CONSTRAINT ck_programme_member_kind CHECK (kind IN ('PARTNER', 'GROUP', 'TEAM', 'PERSON')),
    CONSTRAINT ck_programme_member_person CHECK (kind <> 'PERSON' OR office IS NOT NULL)
);
COMMENT ON COLUMN programme_member.office IS 'what a person is, or what a group or team does';

-- Research that it rests on.
CREATE TABLE programme_reference (
    id            bigint       GENERATED ALWAYS AS IDENTITY,
    version       bigint       NOT NULL DEFAULT 0,
    programme_id  bigint       NOT NULL,
    number        integer      NOT NULL,
    title         text         NOT NULL,
    publisher     text         NOT NULL,
    published_on  partial_date,
    finding       text,
    source        text         NOT NULL,
    recorded_at   timestamptz  NOT NULL,
    CONSTRAINT pk_programme_reference PRIMARY KEY (id),
    CONSTRAINT uq_programme_reference_number UNIQUE (programme_id, number),
    CONSTRAINT fk_programme_reference_programme FOREIGN KEY (programme_id) REFERENCES programme (id)
);
