-- A new version of the text becomes the current one. No text changes once it is decided; the record of
-- a published decision can be corrected.
CREATE FUNCTION follow_decision_version() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    stood decision%ROWTYPE;
BEGIN
    SELECT * INTO stood FROM decision WHERE id = NEW.decision_id FOR UPDATE;
    IF NEW.number > 1 AND (stood.status NOT IN ('DRAFT', 'READY', 'RECORDED') OR NEW.number <> stood.text_version + 1) THEN
        RAISE EXCEPTION 'violates "tg_decision_version_while_open"' USING ERRCODE = '23514';
    END IF;
    UPDATE decision SET text_version = NEW.number, title = NEW.title, decided_by = NEW.decided_by,
           decision_maker = NEW.decision_maker, version = version + 1 WHERE id = NEW.decision_id;
    RETURN NEW;
END $$;
CREATE TRIGGER tg_decision_version_while_open
    BEFORE INSERT ON decision_version FOR EACH ROW EXECUTE FUNCTION follow_decision_version();

-- What still stands between the current text and a signature.
CREATE FUNCTION unready_sign_offs(decision_key bigint) RETURNS bigint LANGUAGE sql STABLE AS $$
    SELECT count(*) FROM decision d, unnest(ARRAY['FINANCE', 'LEGAL', 'EQUALITY']) AS k(kind)
    WHERE d.id = decision_key AND NOT coalesce(
        (SELECT s.agreed FROM sign_off s WHERE s.decision_id = d.id AND s.kind = k.kind
         AND s.text_version = d.text_version ORDER BY s.id DESC LIMIT 1), false)
$$;

CREATE FUNCTION check_decision_step() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    stood decision%ROWTYPE;
    first boolean;
BEGIN
    SELECT * INTO stood FROM decision WHERE id = NEW.decision_id FOR UPDATE;
    first := NOT EXISTS (SELECT 1 FROM decision_step s WHERE s.decision_id = NEW.decision_id);
    IF NOT (CASE
            WHEN first THEN NEW.status IN ('DRAFT', 'RECORDED')
            ELSE (stood.status, NEW.status) IN (('DRAFT', 'READY'), ('READY', 'DRAFT'), ('READY', 'SIGNED'),
                ('READY', 'REJECTED'), ('SIGNED', 'PUBLISHED'), ('SIGNED', 'DEFERRED'), ('DEFERRED', 'PUBLISHED'))
            END) OR NEW.text_version <> stood.text_version THEN
        RAISE EXCEPTION 'violates "tg_decision_step_in_order"' USING ERRCODE = '23514';
    END IF;
    IF NEW.status IN ('READY', 'SIGNED') AND unready_sign_offs(stood.id) > 0 THEN
        RAISE EXCEPTION 'violates "tg_decision_step_signed_off"' USING ERRCODE = '23514';
    END IF;
    IF NEW.status IN ('SIGNED', 'REJECTED') AND EXISTS (SELECT 1 FROM decision_version v
            WHERE v.decision_id = stood.id AND v.written_by = NEW.made_by) THEN
        RAISE EXCEPTION 'violates "tg_decision_step_not_by_drafter"' USING ERRCODE = '23514';
    END IF;
    IF NEW.status = 'SIGNED' AND EXISTS (SELECT 1 FROM current_discrepancy c
            JOIN discrepancy_subject s ON s.discrepancy_id = c.id
            WHERE c.blocking AND c.status = 'OPEN' AND c.body_id = stood.managing_org_id
            AND s.subject_kind = 'decision' AND s.subject_reference = stood.reference) THEN
        RAISE EXCEPTION 'violates "tg_decision_step_no_discrepancy"' USING ERRCODE = '23514';
    END IF;
    UPDATE decision SET status = NEW.status, version = version + 1,
           signed_on = CASE WHEN NEW.status = 'SIGNED' THEN NEW.held_on ELSE signed_on END,
           decided_on = CASE WHEN NEW.status = 'SIGNED' THEN NEW.held_on ELSE decided_on END,
           published_on = CASE WHEN NEW.status = 'PUBLISHED' THEN NEW.held_on ELSE published_on END
    WHERE id = stood.id;
    RETURN NEW;
END $$;
CREATE TRIGGER tg_decision_step_in_order
    BEFORE INSERT ON decision_step FOR EACH ROW EXECUTE FUNCTION check_decision_step();

-- Whoever is asked belongs to the body and wrote none of the text.
CREATE FUNCTION check_sign_off_request() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM decision d JOIN user_account a ON a.organisation_id = d.managing_org_id
                   WHERE d.id = NEW.decision_id AND a.id = NEW.account_id)
       OR EXISTS (SELECT 1 FROM decision_version v
                  WHERE v.decision_id = NEW.decision_id AND v.written_by = NEW.account_id) THEN
        RAISE EXCEPTION 'violates "tg_sign_off_request_own_people"' USING ERRCODE = '23514';
    END IF;
    UPDATE decision SET version = version + 1 WHERE id = NEW.decision_id;
    RETURN NEW;
END $$;
CREATE TRIGGER tg_sign_off_request_own_people
    BEFORE INSERT ON sign_off_request FOR EACH ROW EXECUTE FUNCTION check_sign_off_request();

-- A sign-off comes from the one who is asked, about the current text of a draft that they did not write.
CREATE FUNCTION check_sign_off() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM decision d WHERE d.id = NEW.decision_id AND d.status = 'DRAFT'
                   AND d.text_version = NEW.text_version) THEN
        RAISE EXCEPTION 'violates "tg_sign_off_of_current_draft"' USING ERRCODE = '23514';
    END IF;
    IF NEW.made_by IS DISTINCT FROM (SELECT r.account_id FROM sign_off_request r
            WHERE r.decision_id = NEW.decision_id AND r.kind = NEW.kind ORDER BY r.id DESC LIMIT 1)
       OR EXISTS (SELECT 1 FROM decision_version v
                  WHERE v.decision_id = NEW.decision_id AND v.written_by = NEW.made_by) THEN
        RAISE EXCEPTION 'violates "tg_sign_off_by_the_one_asked"' USING ERRCODE = '23514';
    END IF;
    UPDATE decision SET version = version + 1 WHERE id = NEW.decision_id;
    RETURN NEW;
END $$;
CREATE TRIGGER tg_sign_off_by_the_one_asked
    BEFORE INSERT ON sign_off FOR EACH ROW EXECUTE FUNCTION check_sign_off();
