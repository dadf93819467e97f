-- The application's role reads and writes rows; tables of history say for themselves what they refuse.
GRANT USAGE ON SCHEMA public TO ${app_user};
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${app_user};
GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO ${app_user};
REVOKE INSERT, UPDATE, DELETE ON flyway_schema_history FROM ${app_user};

-- It adds to the trail through one function alone, which works with the rights of the owner: the
-- application cannot insert an event with a hash of its choosing.
ALTER FUNCTION append_audit_event(timestamptz, bigint, bigint, text, text, text, text)
    SECURITY DEFINER SET search_path = public, pg_temp;
REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON audit_event FROM ${app_user};
