-- From when to when somebody belongs to a programme, as far as a source states it.
ALTER TABLE programme_member
    ADD COLUMN joined_on partial_date,
    ADD COLUMN left_on   partial_date,
    ADD CONSTRAINT ck_programme_member_days CHECK (
        left_on IS NULL OR joined_on IS NULL
        OR left(left_on, least(length(left_on), length(joined_on)))
            >= left(joined_on, least(length(left_on), length(joined_on))));
COMMENT ON COLUMN programme_member.joined_on IS 'null: not stated';
COMMENT ON COLUMN programme_member.left_on IS 'null: belongs to it still, or not stated';
