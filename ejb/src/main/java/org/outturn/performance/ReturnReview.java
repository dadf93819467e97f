package org.outturn.performance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.access.Requires;
import org.outturn.audit.AuditTrail;
import org.outturn.kernel.Forbidden;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.NotFound;
import org.outturn.kernel.RuleViolation;
import org.outturn.kernel.database.Sql;

/** Reviews returns: queries and their answers, acceptance, reopening. */
@Stateless
public class ReturnReview {

  private Sql sql;
  private CurrentActor actor;
  private AuditTrail audit;
  private Clock clock;
  private ReturnScopes scopes;
  private PerformanceReturns returns;
  private KpiSets kpiSets;
  private Queries queries;

  protected ReturnReview() {}

  @Inject
  public ReturnReview(
      Sql sql,
      CurrentActor actor,
      AuditTrail audit,
      Clock clock,
      ReturnScopes scopes,
      PerformanceReturns returns,
      KpiSets kpiSets,
      Queries queries) {
    this.sql = sql;
    this.actor = actor;
    this.audit = audit;
    this.clock = clock;
    this.scopes = scopes;
    this.returns = returns;
    this.kpiSets = kpiSets;
    this.queries = queries;
  }

  /**
   * Asks the provider about one figure, or about the whole return.
   *
   * @param expected the version of the return that was read; null when the caller does not say
   * @param measure the measure's code; null for the whole return
   * @return the query's number
   */
  @Requires(Permission.REVIEW_RETURNS)
  public int query(
      String grant,
      String period,
      Long expected,
      String measure,
      String question,
      LocalDate replyBy) {
    var scope = scopes.named(grant, period);
    var of = returns.locked(scope, expected);
    checkQuery(scope, measure, question, replyBy);
    of.query();
    returns.touch(of); // a second query changes no state, yet whoever accepts must have seen it
    returns.flush();
    var number =
        (int) (1 + sql.count("SELECT count(*) FROM return_query WHERE return_id = ?", of.id()));
    sql.insert(
        "INSERT INTO return_query (return_id, number, version, measure_code, question, reply_by,"
            + " raised_by, raised_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        of.id(),
        number,
        of.latestVersion(),
        measure,
        question.strip(),
        replyBy,
        actor.id(),
        clock.instant());
    record(scope, "return.queried", Map.of("query", String.valueOf(number)));
    return number;
  }

  private void checkQuery(ReturnScope scope, String measure, String question, LocalDate replyBy) {
    var problems = new ArrayList<InvalidInput.Problem>();
    if (measure != null && kpiSets.get(scope.kpiSetId()).measure(measure).isEmpty()) {
      problems.add(new InvalidInput.Problem("measure", "This return has no measure " + measure));
    }
    if (question == null || question.isBlank()) {
      problems.add(new InvalidInput.Problem("question", "Enter your question"));
    } else {
      words(scope).wrong("question", question).ifPresent(problems::add);
    }
    if (replyBy == null) {
      problems.add(new InvalidInput.Problem("replyBy", "Enter the day by which to reply"));
    } else if (replyBy.isBefore(LocalDate.now(clock))) {
      problems.add(new InvalidInput.Problem("replyBy", "The day to reply by must not be past"));
    }
    if (!problems.isEmpty()) {
      throw new InvalidInput("query-invalid", "The query cannot be raised as it is", problems);
    }
  }

  /** Answers a query. When none is left open, the return is the commissioner's again. */
  @Requires(Permission.ANSWER_QUERIES)
  public void answer(String grant, String period, int number, String text) {
    var scope = scopes.named(grant, period);
    var of = returns.locked(scope);
    if (text == null || text.isBlank()) {
      throw InvalidInput.field("text", "Enter your answer");
    }
    words(scope)
        .wrong("text", text)
        .ifPresent(
            problem -> {
              throw InvalidInput.field(problem.field(), problem.message());
            });
    var query =
        sql.first(
                "SELECT id FROM return_query WHERE return_id = ? AND number = ?",
                row -> row.number("id"),
                of.id(),
                number)
            .orElseThrow(NotFound::new);
    if (of.status() != ReturnStatus.QUERIED) {
      throw new RuleViolation("query-closed", "This query is closed: the return has moved on");
    }
    sql.insert(
        "INSERT INTO query_answer (query_id, text, answered_by, answered_at) VALUES (?, ?, ?, ?)"
            + " RETURNING id",
        query,
        text.strip(),
        actor.id(),
        clock.instant());
    var open =
        queries.of(of.id(), kpiSets.get(scope.kpiSetId())).stream().anyMatch(QueryView::open);
    if (!open && returns.draft(of.id()).isEmpty()) {
      of.answered();
    }
    returns.touch(of);
    returns.flush();
    record(scope, "query.answered", Map.of("query", String.valueOf(number)));
  }

  /**
   * Accepts the latest version.
   *
   * @param expected the version of the return that was read; null when the caller does not say
   * @throws Forbidden when the actor submitted it
   */
  @Requires(Permission.REVIEW_RETURNS)
  public void accept(String grant, String period, Long expected) {
    var scope = scopes.named(grant, period);
    var of = returns.locked(scope, expected);
    var now = clock.instant();
    of.accept(now);
    returns.flush();
    var version =
        returns
            .submitted(of.id())
            .orElseThrow(() -> new RuleViolation("not-submitted", "There is nothing to accept"));
    var own =
        sql.count(
            "SELECT count(*) FROM return_version WHERE id = ? AND submitted_by = ?",
            version.id(),
            actor.id());
    if (own > 0 || !actor.get().bodyStaff()) {
      throw new Forbidden("Who accepts a return is never who submitted it, nor of the provider");
    }
    sql.insert(
        "INSERT INTO return_acceptance (return_id, version_id, accepted_by, accepted_at)"
            + " VALUES (?, ?, ?, ?) RETURNING id",
        of.id(),
        version.id(),
        actor.id(),
        now);
    record(scope, "return.accepted", Map.of("version", String.valueOf(version.number())));
  }

  /** Hands an accepted return back for correction; the accepted version stands meanwhile. */
  @Requires(Permission.REVIEW_RETURNS)
  public void reopen(String grant, String period, Long expected, String reason) {
    var scope = scopes.named(grant, period);
    var of = returns.locked(scope, expected);
    if (reason == null || reason.isBlank()) {
      throw InvalidInput.field("reason", "Enter why the return is reopened");
    }
    of.reopen();
    returns.flush();
    sql.insert(
        "INSERT INTO return_reopening (return_id, reason, reopened_by, reopened_at)"
            + " VALUES (?, ?, ?, ?) RETURNING id",
        of.id(),
        reason.strip(),
        actor.id(),
        clock.instant());
    record(scope, "return.reopened", Map.of("version", String.valueOf(of.latestVersion())));
  }

  private static TypedWords words(ReturnScope scope) {
    return new TypedWords(scope.period().start());
  }

  private void record(ReturnScope scope, String event, Map<String, String> details) {
    audit.record(actor.id(), scope.managingOrganisation(), event, scope.subject(), details);
  }
}
