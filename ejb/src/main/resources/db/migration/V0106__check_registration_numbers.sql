ALTER TABLE organisation ADD CONSTRAINT ck_organisation_charity_number CHECK (
    charity_number ~ '^(\d{6,7}(-\d{1,3})?|SC\d{6}|NIC\d{6})$');
ALTER TABLE organisation ADD CONSTRAINT ck_organisation_company_number CHECK (
    company_number ~ '^(\d{8}|R0\d{6}|[A-Z]{2}\d{6})$');
ALTER TABLE organisation ADD CONSTRAINT uq_organisation_charity_number UNIQUE (charity_number);
ALTER TABLE organisation ADD CONSTRAINT uq_organisation_company_number UNIQUE (company_number);
