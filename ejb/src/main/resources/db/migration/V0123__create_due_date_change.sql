-- Why a return falls due on another day than was first said. The period holds the day that counts.
CREATE TABLE due_date_change (
    id          bigint      GENERATED ALWAYS AS IDENTITY,
    period_id   bigint      NOT NULL,
    number      integer     NOT NULL,
    was         date        NOT NULL,
    due_on      date        NOT NULL,
    reason      text        NOT NULL,
    made_by     bigint      NOT NULL,
    recorded_at timestamptz NOT NULL,
    CONSTRAINT pk_due_date_change PRIMARY KEY (id),
    CONSTRAINT uq_due_date_change_number UNIQUE (period_id, number),
    CONSTRAINT fk_due_date_change_period FOREIGN KEY (period_id) REFERENCES reporting_period (id),
    CONSTRAINT fk_due_date_change_made_by FOREIGN KEY (made_by) REFERENCES user_account (id),
    CONSTRAINT ck_due_date_change_differs CHECK (due_on <> was)
);
CREATE TRIGGER tg_due_date_change_append_only
    BEFORE UPDATE OR DELETE ON due_date_change FOR EACH ROW EXECUTE FUNCTION refuse_change();
