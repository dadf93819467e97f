CREATE TABLE return_query (
    id           bigint      GENERATED ALWAYS AS IDENTITY,
    return_id    bigint      NOT NULL,
    number       integer     NOT NULL,
    version      integer     NOT NULL,
    measure_code text,
    question     text        NOT NULL,
    reply_by     date        NOT NULL,
    raised_by    bigint      NOT NULL,
    raised_at    timestamptz NOT NULL,
    CONSTRAINT pk_return_query PRIMARY KEY (id),
    CONSTRAINT uq_return_query_number UNIQUE (return_id, number),
    CONSTRAINT fk_return_query_return FOREIGN KEY (return_id) REFERENCES performance_return (id),
    CONSTRAINT fk_return_query_raised_by FOREIGN KEY (raised_by) REFERENCES user_account (id)
);

CREATE TABLE query_answer (
    id           bigint      GENERATED ALWAYS AS IDENTITY,
    query_id     bigint      NOT NULL,
    text         text        NOT NULL,
    answered_by  bigint      NOT NULL,
    answered_at  timestamptz NOT NULL,
    CONSTRAINT pk_query_answer PRIMARY KEY (id),
    CONSTRAINT fk_query_answer_query FOREIGN KEY (query_id) REFERENCES return_query (id),
    CONSTRAINT fk_query_answer_answered_by FOREIGN KEY (answered_by) REFERENCES user_account (id)
);

-- What as-at packs go by: which version stood accepted from which moment on.
CREATE TABLE return_acceptance (
    id           bigint      GENERATED ALWAYS AS IDENTITY,
    return_id    bigint      NOT NULL,
    version_id   bigint      NOT NULL,
    accepted_by  bigint      NOT NULL,
    accepted_at  timestamptz NOT NULL,
    CONSTRAINT pk_return_acceptance PRIMARY KEY (id),
    CONSTRAINT uq_return_acceptance_version UNIQUE (version_id),
    CONSTRAINT fk_return_acceptance_return FOREIGN KEY (return_id) REFERENCES performance_return (id),
    CONSTRAINT fk_return_acceptance_version FOREIGN KEY (version_id) REFERENCES return_version (id),
    CONSTRAINT fk_return_acceptance_accepted_by FOREIGN KEY (accepted_by) REFERENCES user_account (id)
);

CREATE TABLE return_reopening (
    id           bigint      GENERATED ALWAYS AS IDENTITY,
    return_id    bigint      NOT NULL,
    reason       text        NOT NULL,
    reopened_by  bigint      NOT NULL,
    reopened_at  timestamptz NOT NULL,
    CONSTRAINT pk_return_reopening PRIMARY KEY (id),
    CONSTRAINT fk_return_reopening_return FOREIGN KEY (return_id) REFERENCES performance_return (id),
    CONSTRAINT fk_return_reopening_reopened_by FOREIGN KEY (reopened_by) REFERENCES user_account (id)
);

CREATE TRIGGER tg_return_query_append_only
    BEFORE UPDATE OR DELETE ON return_query FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER tg_query_answer_append_only
    BEFORE UPDATE OR DELETE ON query_answer FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER tg_return_reopening_append_only
    BEFORE UPDATE OR DELETE ON return_reopening FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER tg_return_acceptance_append_only
    BEFORE UPDATE OR DELETE ON return_acceptance FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Who accepts is never who submitted.
CREATE FUNCTION refuse_own_acceptance() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM return_version
               WHERE id = NEW.version_id AND (submitted_by IS NULL OR submitted_by = NEW.accepted_by)) THEN
        RAISE EXCEPTION 'who accepts is never who submitted' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER tg_return_acceptance_other_person
    BEFORE INSERT ON return_acceptance FOR EACH ROW EXECUTE FUNCTION refuse_own_acceptance();
