-- The timeline of a grant reads all events whose reference begins with the grant's, in the order of
-- characters, whatever language the database sorts by.
CREATE INDEX ix_audit_event_reference ON audit_event (subject_ref COLLATE "C", id);
