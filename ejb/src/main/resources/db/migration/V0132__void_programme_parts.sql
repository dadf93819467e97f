-- A part that was entered wrongly is taken back with a reason; its row stays, and nothing changes it any more.
ALTER TABLE programme_service
    ADD COLUMN voided_at   timestamptz,
    ADD COLUMN voided_by   bigint,
    ADD COLUMN void_reason text,
    ADD CONSTRAINT fk_programme_service_voided_by FOREIGN KEY (voided_by) REFERENCES user_account (id),
    ADD CONSTRAINT ck_programme_service_void CHECK (num_nonnulls(voided_at, voided_by, void_reason) IN (0, 3));
CREATE TRIGGER tg_programme_service_void_stays
    BEFORE UPDATE ON programme_service FOR EACH ROW WHEN (OLD.voided_at IS NOT NULL) EXECUTE FUNCTION refuse_change();
CREATE TRIGGER tg_programme_service_never_deleted
    BEFORE DELETE ON programme_service FOR EACH ROW EXECUTE FUNCTION refuse_change();

ALTER TABLE programme_domain
    ADD COLUMN voided_at   timestamptz,
    ADD COLUMN voided_by   bigint,
    ADD COLUMN void_reason text,
    ADD CONSTRAINT fk_programme_domain_voided_by FOREIGN KEY (voided_by) REFERENCES user_account (id),
    ADD CONSTRAINT ck_programme_domain_void CHECK (num_nonnulls(voided_at, voided_by, void_reason) IN (0, 3));
CREATE TRIGGER tg_programme_domain_void_stays
    BEFORE UPDATE ON programme_domain FOR EACH ROW WHEN (OLD.voided_at IS NOT NULL) EXECUTE FUNCTION refuse_change();
CREATE TRIGGER tg_programme_domain_never_deleted
    BEFORE DELETE ON programme_domain FOR EACH ROW EXECUTE FUNCTION refuse_change();

ALTER TABLE programme_member
    ADD COLUMN voided_at   timestamptz,
    ADD COLUMN voided_by   bigint,
    ADD COLUMN void_reason text,
    ADD CONSTRAINT fk_programme_member_voided_by FOREIGN KEY (voided_by) REFERENCES user_account (id),
    ADD CONSTRAINT ck_programme_member_void CHECK (num_nonnulls(voided_at, voided_by, void_reason) IN (0, 3));
CREATE TRIGGER tg_programme_member_void_stays
    BEFORE UPDATE ON programme_member FOR EACH ROW WHEN (OLD.voided_at IS NOT NULL) EXECUTE FUNCTION refuse_change();
CREATE TRIGGER tg_programme_member_never_deleted
    BEFORE DELETE ON programme_member FOR EACH ROW EXECUTE FUNCTION refuse_change();

ALTER TABLE programme_event
    ADD COLUMN voided_at   timestamptz,
    ADD COLUMN voided_by   bigint,
    ADD COLUMN void_reason text,
    ADD CONSTRAINT fk_programme_event_voided_by FOREIGN KEY (voided_by) REFERENCES user_account (id),
    ADD CONSTRAINT ck_programme_event_void CHECK (num_nonnulls(voided_at, voided_by, void_reason) IN (0, 3));
CREATE TRIGGER tg_programme_event_void_stays
    BEFORE UPDATE ON programme_event FOR EACH ROW WHEN (OLD.voided_at IS NOT NULL) EXECUTE FUNCTION refuse_change();
CREATE TRIGGER tg_programme_event_never_deleted
    BEFORE DELETE ON programme_event FOR EACH ROW EXECUTE FUNCTION refuse_change();

ALTER TABLE programme_reference
    ADD COLUMN voided_at   timestamptz,
    ADD COLUMN voided_by   bigint,
    ADD COLUMN void_reason text,
    ADD CONSTRAINT fk_programme_reference_voided_by FOREIGN KEY (voided_by) REFERENCES user_account (id),
    ADD CONSTRAINT ck_programme_reference_void CHECK (num_nonnulls(voided_at, voided_by, void_reason) IN (0, 3));
CREATE TRIGGER tg_programme_reference_void_stays
    BEFORE UPDATE ON programme_reference FOR EACH ROW WHEN (OLD.voided_at IS NOT NULL) EXECUTE FUNCTION refuse_change();
CREATE TRIGGER tg_programme_reference_never_deleted
    BEFORE DELETE ON programme_reference FOR EACH ROW EXECUTE FUNCTION refuse_change();

ALTER TABLE pledge
    ADD COLUMN voided_at   timestamptz,
    ADD COLUMN voided_by   bigint,
    ADD COLUMN void_reason text,
    ADD CONSTRAINT fk_pledge_voided_by FOREIGN KEY (voided_by) REFERENCES user_account (id),
    ADD CONSTRAINT ck_pledge_void CHECK (num_nonnulls(voided_at, voided_by, void_reason) IN (0, 3));
CREATE TRIGGER tg_pledge_void_stays
    BEFORE UPDATE ON pledge FOR EACH ROW WHEN (OLD.voided_at IS NOT NULL) EXECUTE FUNCTION refuse_change();
CREATE TRIGGER tg_pledge_never_deleted
    BEFORE DELETE ON pledge FOR EACH ROW EXECUTE FUNCTION refuse_change();

ALTER TABLE strategic_objective
    ADD COLUMN voided_at   timestamptz,
    ADD COLUMN voided_by   bigint,
    ADD COLUMN void_reason text,
    ADD CONSTRAINT fk_strategic_objective_voided_by FOREIGN KEY (voided_by) REFERENCES user_account (id),
    ADD CONSTRAINT ck_strategic_objective_void CHECK (num_nonnulls(voided_at, voided_by, void_reason) IN (0, 3));
CREATE TRIGGER tg_strategic_objective_void_stays
    BEFORE UPDATE ON strategic_objective FOR EACH ROW WHEN (OLD.voided_at IS NOT NULL) EXECUTE FUNCTION refuse_change();
CREATE TRIGGER tg_strategic_objective_never_deleted
    BEFORE DELETE ON strategic_objective FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- A figure is taken back by a last revision that says so.
ALTER TABLE published_figure ADD COLUMN voided boolean NOT NULL DEFAULT false;
ALTER TABLE published_figure
    ADD CONSTRAINT ck_published_figure_voided CHECK (NOT voided OR revision > 1);
