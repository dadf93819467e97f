-- The lettered recommendation that a grant carries out.
ALTER TABLE funding_grant
    ADD COLUMN recommendation_id bigint,
    ADD CONSTRAINT fk_funding_grant_recommendation
        FOREIGN KEY (recommendation_id) REFERENCES recommendation (id);
CREATE INDEX ix_funding_grant_recommendation ON funding_grant (recommendation_id);

-- The most that a recommendation allows, by the current version of its paper; no row or null: nothing.
CREATE FUNCTION recommended_ceiling(of_recommendation bigint) RETURNS numeric LANGUAGE sql STABLE AS $$
    SELECT w.ceiling FROM recommendation r
    JOIN decision d ON d.id = r.decision_id
    JOIN decision_version v ON v.decision_id = d.id AND v.number = d.text_version
    JOIN recommendation_wording w ON w.version_id = v.id AND w.recommendation_id = r.id
    WHERE r.id = of_recommendation
$$;

-- All grants of a recommendation together stay within its ceiling. Whoever checks holds the
-- recommendation, so that two grants at once cannot pass it.
CREATE FUNCTION check_recommended_ceiling() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM 1 FROM recommendation r WHERE r.id = NEW.recommendation_id FOR UPDATE;
    IF NOT EXISTS (SELECT 1 FROM recommendation r
                   WHERE r.id = NEW.recommendation_id AND r.decision_id = NEW.decision_id) THEN
        RAISE EXCEPTION 'another decision''s recommendation: "tg_funding_grant_recommendation"'
            USING ERRCODE = 'check_violation';
    END IF;
    IF (SELECT coalesce(sum(g.ceiling), 0) FROM funding_grant g
        WHERE g.recommendation_id = NEW.recommendation_id)
        > coalesce(recommended_ceiling(NEW.recommendation_id), 0) THEN
        RAISE EXCEPTION 'beyond the recommendation: "tg_funding_grant_recommendation"'
            USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER tg_funding_grant_recommendation
    AFTER INSERT OR UPDATE ON funding_grant DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN (NEW.recommendation_id IS NOT NULL) EXECUTE FUNCTION check_recommended_ceiling();
