-- Whether a text fits what somebody searches for: its words in any form and order, or a part of it
-- as it was typed, such as half a reference.
CREATE FUNCTION fits(words text, wanted text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT to_tsvector('english'::regconfig, words) @@ websearch_to_tsquery('english'::regconfig, wanted)
        OR strpos(lower(words), lower(wanted)) > 0
$$;
