-- The head of the chain as it stood on a day, however long the trail has grown since.
CREATE INDEX ix_audit_event_recorded ON audit_event (recorded_at, id);
