-- What is said of an engagement event or a peer review, in one value.
CREATE FUNCTION learning_content(item bigint) RETURNS jsonb LANGUAGE sql STABLE AS $$
    SELECT to_jsonb(e) - 'item_id' FROM engagement_event e WHERE e.item_id = item
    UNION ALL
    SELECT to_jsonb(r) - 'item_id' - 'grant_id' || jsonb_build_object('grant', g.reference)
    FROM peer_review r LEFT JOIN funding_grant g ON g.id = r.grant_id WHERE r.item_id = item
$$;

-- How it stood after each edit: added, never changed.
CREATE TABLE learning_version (
    item_id     bigint      NOT NULL,
    number      integer     NOT NULL,
    content     jsonb       NOT NULL,
    made_by     bigint      NOT NULL,
    recorded_at timestamptz NOT NULL,
    CONSTRAINT pk_learning_version PRIMARY KEY (item_id, number),
    CONSTRAINT fk_learning_version_item FOREIGN KEY (item_id) REFERENCES learning_item (id),
    CONSTRAINT fk_learning_version_made_by FOREIGN KEY (made_by) REFERENCES user_account (id),
    CONSTRAINT ck_learning_version_number CHECK (number > 0)
);

-- What stood before: the trail alone knows of earlier edits.
INSERT INTO learning_version (item_id, number, content, made_by, recorded_at)
SELECT i.id, 1, learning_content(i.id), i.recorded_by, i.recorded_at
FROM learning_item i WHERE i.kind IN ('EVENT', 'PEER_REVIEW');

CREATE TRIGGER tg_learning_version_append_only
    BEFORE UPDATE OR DELETE ON learning_version FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- At the end of a transaction, what stands is the newest version: nothing is overwritten unseen.
CREATE FUNCTION require_learning_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF learning_content(NEW.item_id) IS DISTINCT FROM (SELECT v.content FROM learning_version v
            WHERE v.item_id = NEW.item_id ORDER BY v.number DESC LIMIT 1) THEN
        RAISE EXCEPTION 'changed without a version: "tg_learning_version_kept"'
            USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER tg_engagement_event_version_kept
    AFTER INSERT OR UPDATE ON engagement_event DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION require_learning_version();
CREATE CONSTRAINT TRIGGER tg_peer_review_version_kept
    AFTER INSERT OR UPDATE ON peer_review DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION require_learning_version();
