package org.outturn.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.outturn.kernel.ActorId;
import org.outturn.kernel.database.Sql;

/** Reads what happened to a decision: its steps, versions and sign-offs. */
@Dependent
class DecisionHistory {

  private static final String SIGN_OFF =
      "SELECT q.username AS asked, q.display_name AS asked_name, s.text_version, s.agreed,"
          + " s.comment, s.display_name AS given_by, s.recorded_at FROM (SELECT 1) AS one"
          + " LEFT JOIN LATERAL (SELECT a.username, a.display_name FROM sign_off_request r"
          + " JOIN user_account a ON a.id = r.account_id WHERE r.decision_id = ? AND r.kind = ?"
          + " ORDER BY r.id DESC LIMIT 1) q ON true"
          + " LEFT JOIN LATERAL (SELECT o.*, a.display_name FROM sign_off o"
          + " JOIN user_account a ON a.id = o.made_by WHERE o.decision_id = ? AND o.kind = ?"
          + " ORDER BY o.id DESC LIMIT 1) s ON true";

  @Inject Sql sql;

  /** All that happened to a decision. */
  record Past(
      List<SignOffView> signOffs,
      List<DecisionView.Step> steps,
      List<DecisionView.Version> versions,
      List<DateCorrection> corrections) {

    static final Past NOTHING = new Past(List.of(), List.of(), List.of(), List.of());
  }

  Past of(DecisionKey decision) {
    return new Past(
        signOffs(decision),
        steps(decision.id()),
        versions(decision.id()),
        corrections(decision.id()));
  }

  List<SignOffView> signOffs(DecisionKey decision) {
    return Arrays.stream(SignOffKind.values()).map(kind -> signOff(decision, kind)).toList();
  }

  SignOffView signOff(DecisionKey decision, SignOffKind kind) {
    return sql.first(
            SIGN_OFF,
            row -> signOff(row, kind, decision.textVersion()),
            decision.id(),
            kind,
            decision.id(),
            kind)
        .orElseThrow();
  }

  private static SignOffView signOff(Sql.Row row, SignOffKind kind, int current)
      throws SQLException {
    var given = row.integer("text_version");
    var asked = row.text("asked");
    return new SignOffView(
        kind,
        asked,
        row.text("asked_name"),
        SignOffView.State.of(asked != null, given, row.flag("agreed"), current),
        given,
        row.text("comment"),
        row.text("given_by"),
        row.instant("recorded_at"));
  }

  List<DecisionView.Step> steps(long decision) {
    return sql.list(
        "SELECT s.*, a.display_name FROM decision_step s"
            + " LEFT JOIN user_account a ON a.id = s.made_by WHERE s.decision_id = ? ORDER BY s.id",
        row ->
            new DecisionView.Step(
                row.one(DecisionStatus.class, "status"),
                row.text("office"),
                row.day("held_on"),
                row.text("reason"),
                row.text("display_name"),
                row.instant("recorded_at")),
        decision);
  }

  List<DecisionView.Version> versions(long decision) {
    return sql.list(
        "SELECT v.number, a.display_name, v.written_at FROM decision_version v"
            + " LEFT JOIN user_account a ON a.id = v.written_by"
            + " WHERE v.decision_id = ? ORDER BY v.number",
        row ->
            new DecisionView.Version(
                row.integer("number"), row.text("display_name"), row.instant("written_at")),
        decision);
  }

  /** Whether somebody wrote any version of the text. */
  boolean wrote(long decision, ActorId account) {
    return sql.count(
            "SELECT count(*) FROM decision_version WHERE decision_id = ? AND written_by = ?",
            decision,
            account)
        > 0;
  }

  List<DateCorrection> corrections(long decision) {
    return sql.list(
        "SELECT c.*, a.display_name FROM decision_date_correction c"
            + " JOIN user_account a ON a.id = c.made_by WHERE c.decision_id = ? ORDER BY c.id",
        row ->
            new DateCorrection(
                new DecisionDays(
                    row.day("decided_on_before"),
                    row.day("signed_on_before"),
                    row.day("published_on_before")),
                new DecisionDays(
                    row.day("decided_on"), row.day("signed_on"), row.day("published_on")),
                row.text("reason"),
                row.text("display_name"),
                row.instant("recorded_at")),
        decision);
  }
}
