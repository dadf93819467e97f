-- An import may also bring organisations, members of consortia and one-off periods.
ALTER TABLE portfolio_import
    ADD COLUMN organisations integer NOT NULL DEFAULT 0,
    ADD COLUMN members       integer NOT NULL DEFAULT 0,
    ADD COLUMN periods       integer NOT NULL DEFAULT 0;
