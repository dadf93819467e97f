-- How far the business day lies from the system's, so that a demo day runs on from where it stood.
CREATE TABLE business_clock (
    only_one        boolean     NOT NULL DEFAULT true,
    shift_seconds   bigint      NOT NULL,
    CONSTRAINT pk_business_clock PRIMARY KEY (only_one),
    CONSTRAINT ck_business_clock_only_one CHECK (only_one)
);

-- Tables of history refuse change whoever asks, their owner included.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
