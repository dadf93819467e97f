package org.outturn.performance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.access.Requires;
import org.outturn.audit.AuditTrail;
import org.outturn.kernel.Dates;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.database.Sql;

/** Submits a return: declared, without errors, every warning explained. */
@Stateless
@Requires(Permission.SUBMIT_RETURNS)
public class ReturnSubmission {

  private Sql sql;
  private CurrentActor actor;
  private AuditTrail audit;
  private Clock clock;
  private ReturnScopes scopes;
  private PerformanceReturns returns;
  private Drafts drafts;

  protected ReturnSubmission() {}

  @Inject
  public ReturnSubmission(
      Sql sql,
      CurrentActor actor,
      AuditTrail audit,
      Clock clock,
      ReturnScopes scopes,
      PerformanceReturns returns,
      Drafts drafts) {
    this.sql = sql;
    this.actor = actor;
    this.audit = audit;
    this.clock = clock;
    this.scopes = scopes;
    this.returns = returns;
    this.drafts = drafts;
  }

  /**
   * Makes the draft an immutable version. After the deadline it is allowed, and marked late; a
   * correction of what was sent in time is not.
   *
   * @param expected the version of the return that was read; null when the caller does not say
   * @throws InvalidInput without a declaration
   * @throws ReturnNotReady while errors or unexplained warnings remain; the draft stays as it is
   */
  public void submit(
      String grant,
      String period,
      Long expected,
      boolean declared,
      List<Explanation> explanations) {
    var scope = scopes.named(grant, period);
    var of = returns.locked(scope, expected);
    if (!declared) {
      throw InvalidInput.field(
          "declaration", "Confirm that the figures are complete and true before you submit");
    }
    var now = clock.instant();
    of.submit(scope.period(), now);
    var draft =
        returns
            .draft(of.id())
            .orElseThrow(
                () ->
                    new org.outturn.kernel.RuleViolation(
                        "nothing-to-submit",
                        "Nothing has changed since the last version: answer the query, or upload a"
                            + " corrected workbook first"));
    explanations.forEach(explanation -> explain(sql, scope, draft.id(), explanation));
    requireReady(scope, draft);
    var late = draft.number() == 1 && Dates.londonDay(now).isAfter(scope.dueOn());
    sql.update(
        "UPDATE return_version SET submitted_by = ?, submitted_at = ?, late = ? WHERE id = ?",
        actor.id(),
        now,
        late,
        draft.id());
    returns.flush();
    audit.record(
        actor.id(),
        scope.managingOrganisation(),
        "return.submitted",
        scope.subject(),
        Map.of("version", String.valueOf(draft.number()), "late", String.valueOf(late)));
  }

  private void requireReady(ReturnScope scope, VersionRow draft) {
    var problems = drafts.problems(scope, draft);
    var explained = drafts.explanations(draft.id(), problems);
    var open =
        problems.stream()
            .filter(
                problem -> {
                  var key = problem.code() + " " + problem.measure();
                  return problem.severity() == Severity.ERROR || !explained.containsKey(key);
                })
            .toList();
    if (!open.isEmpty()) {
      throw new ReturnNotReady(open);
    }
  }

  /** Keeps, replaces or (when blank) removes the explanation of a warning. */
  static void explain(Sql sql, ReturnScope scope, long version, Explanation explanation) {
    if (explanation.code() == null || explanation.measure() == null) {
      throw InvalidInput.field(
          "explanations", "Send with each explanation the code and measure of its warning");
    }
    new TypedWords(scope.period().start())
        .wrong("explanations", explanation.text())
        .ifPresent(
            problem -> {
              throw InvalidInput.field(problem.field(), problem.message());
            });
    sql.update(
        "DELETE FROM warning_explanation WHERE version_id = ? AND code = ? AND measure_code = ?",
        version,
        explanation.code(),
        explanation.measure());
    if (explanation.text() != null && !explanation.text().isBlank()) {
      sql.update(
          "INSERT INTO warning_explanation (version_id, code, measure_code, text)"
              + " VALUES (?, ?, ?, ?)",
          version,
          explanation.code(),
          explanation.measure(),
          explanation.text().strip());
    }
  }
}
