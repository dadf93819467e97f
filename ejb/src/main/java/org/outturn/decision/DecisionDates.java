package org.outturn.decision;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.access.Requires;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.NotFound;
import org.outturn.kernel.RuleViolation;
import org.outturn.kernel.StaleVersion;
import org.outturn.kernel.Texts;
import org.outturn.kernel.database.Sql;

/** Corrects the days of decisions that were recorded as published; what was recorded stays. */
@Stateless
@Requires(Permission.DRAFT_DECISIONS)
public class DecisionDates {

  @Inject Sql sql;
  @Inject CurrentActor actor;
  @Inject DecisionKeys keys;
  @Inject DecisionSteps steps;
  @Inject Clock clock;

  /**
   * Refuses a decision whose days are not to be corrected.
   *
   * @throws NotFound when the actor's body has no such decision
   */
  public void mayCorrect(String reference) {
    mustBeRecorded(keys.named(reference));
  }

  /**
   * Corrects the days; a day left out is not stated.
   *
   * @param version as the caller read it; null when the caller does not say
   * @throws StaleVersion when somebody changed the decision since
   * @throws InvalidInput when the days cannot be, nothing changes or no reason is given
   */
  public void correct(String reference, Long version, DecisionDays days, String reason) {
    var decision = keys.forChange(reference, version);
    mustBeRecorded(decision);
    var texts = new Texts();
    days.check(texts);
    refuseDaysToCome(texts, days);
    var why = texts.text("reason", reason, "Enter why the dates are corrected");
    var now = days(decision);
    texts.unless(!days.equals(now), "decidedOn", "Change at least one date: these are recorded");
    texts.done("invalid-dates", "The dates are not corrected");
    sql.update(
        "INSERT INTO decision_date_correction (decision_id, decided_on, signed_on, published_on,"
            + " reason, made_by, recorded_at) VALUES (?, ?::date, ?::date, ?::date, ?, ?, ?)",
        decision.id(),
        days.decidedOn(),
        days.signedOn(),
        days.publishedOn(),
        why,
        actor.id(),
        clock.instant());
    steps.audit(
        decision,
        "decision.dates-corrected",
        Map.of(
            "decided", words(days.decidedOn()),
            "signed", words(days.signedOn()),
            "published", words(days.publishedOn())));
  }

  private static void mustBeRecorded(DecisionKey decision) {
    if (decision.status() != DecisionStatus.RECORDED) {
      throw new RuleViolation(
          "not-recorded",
          "Only the dates of a decision that was recorded as published can be corrected: those of"
              + " this one are the days on which it was signed and published here");
    }
  }

  private void refuseDaysToCome(Texts texts, DecisionDays days) {
    var today = LocalDate.now(clock);
    texts.inOrder("decidedOn", days.decidedOn(), today, "Enter a day that is not after today");
    texts.inOrder("signedOn", days.signedOn(), today, "Enter a day that is not after today");
    texts.inOrder("publishedOn", days.publishedOn(), today, "Enter a day that is not after today");
  }

  private DecisionDays days(DecisionKey decision) {
    return sql.first(
            "SELECT * FROM decision WHERE id = ?",
            row ->
                new DecisionDays(
                    row.day("decided_on"), row.day("signed_on"), row.day("published_on")),
            decision.id())
        .orElseThrow(NotFound::new);
  }

  private static String words(LocalDate day) {
    return Objects.toString(day, "not stated");
  }
}
