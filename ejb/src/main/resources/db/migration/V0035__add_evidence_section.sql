-- One document may say different figures in different places: the source's own section stands for
-- those that name none.
ALTER TABLE observation ADD COLUMN section text;
ALTER TABLE observation ADD CONSTRAINT ck_observation_section CHECK (section IS NULL OR origin = 'EVIDENCE');
CREATE INDEX ix_evidence_source_grant ON evidence_source (grant_id, id);
CREATE INDEX ix_return_acceptance_return ON return_acceptance (return_id, id);
