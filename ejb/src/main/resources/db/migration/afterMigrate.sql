-- The application's role reads and writes rows; tables of history say for themselves what they refuse.
GRANT USAGE ON SCHEMA public TO ${app_user};
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${app_user};
GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO ${app_user};
REVOKE INSERT, UPDATE, DELETE ON flyway_schema_history FROM ${app_user};
