package org.outturn.decision;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.outturn.access.Colleagues;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.access.Requires;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.NotFound;
import org.outturn.kernel.RuleViolation;
import org.outturn.kernel.StaleVersion;
import org.outturn.kernel.Texts;
import org.outturn.kernel.database.Sql;

/**
 * Writes decisions: drafts them, names the people who sign off, hands them in for signature; and
 * records decisions that were published elsewhere as they stand, with nothing invented.
 */
@Stateless
@Requires(Permission.DRAFT_DECISIONS)
public class DecisionDrafting {

  private Sql sql;
  private CurrentActor actor;
  private DecisionKeys keys;
  private DecisionTexts texts;
  private DecisionHistory history;
  private DecisionReadiness readiness;
  private DecisionSteps steps;
  private Colleagues colleagues;
  private Clock clock;

  protected DecisionDrafting() {}

  @Inject
  public DecisionDrafting(
      Sql sql,
      CurrentActor actor,
      DecisionKeys keys,
      DecisionTexts texts,
      DecisionHistory history,
      DecisionReadiness readiness,
      DecisionSteps steps,
      Colleagues colleagues,
      Clock clock) {
    this.sql = sql;
    this.actor = actor;
    this.keys = keys;
    this.texts = texts;
    this.history = history;
    this.readiness = readiness;
    this.steps = steps;
    this.colleagues = colleagues;
    this.clock = clock;
  }

  /**
   * Starts a draft of the actor's own body, or records a published decision.
   *
   * @return its reference
   */
  public String create(NewDecision typed) {
    var wanted = typed.checked();
    var text = TextCheck.checked(wanted.text());
    mayDraft();
    var known = "SELECT count(*) FROM decision WHERE reference = ?";
    if (sql.count(known, wanted.reference()) > 0) {
      throw InvalidInput.field("reference", "This reference is taken. Choose another");
    }
    var recorded = wanted.published() != null;
    var status = recorded ? DecisionStatus.RECORDED : DecisionStatus.DRAFT;
    var dates = recorded ? wanted.published() : DecisionDays.NOT_STATED;
    var id =
        sql.insert(
            "INSERT INTO decision (reference, title, managing_org_id, decided_by, decision_maker,"
                + " status, text_version, decided_on, signed_on, published_on, illustrative,"
                + " recorded_at) VALUES (?, ?, ?, ?, ?, ?, 1, ?::date, ?::date, ?::date, ?, ?)"
                + " RETURNING id",
            wanted.reference(),
            text.title(),
            actor.get().body(),
            text.decidedBy(),
            text.decisionMaker(),
            status,
            dates.decidedOn(),
            dates.signedOn(),
            dates.publishedOn(),
            wanted.illustrative(),
            clock.instant());
    texts.add(id, 1, text, actor.id(), clock.instant());
    var key = keys.named(wanted.reference());
    steps.move(key, status, null, dates.signedOn(), null);
    steps.audit(
        key, recorded ? "decision.recorded" : "decision.created", Map.of("title", text.title()));
    return wanted.reference();
  }

  /** Refuses whoever may not draft decisions. */
  public void mayDraft() {
    if (actor.get().body() == null) {
      throw new NotFound();
    }
  }

  /** Refuses whoever may not change this decision. */
  public void mustBeMine(String reference) {
    keys.named(reference);
  }

  /**
   * Saves another version of the text: sign-offs of the one before lapse, and what was handed in
   * for signature is a draft again. A text that says the same changes nothing.
   *
   * @param version as the caller read it; null when the caller does not say
   * @throws StaleVersion when somebody changed it since
   */
  public void change(String reference, Long version, DecisionText typed) {
    var decision = keys.forChange(reference, version);
    var text = TextCheck.checked(typed);
    if (!decision.status().isOpen() && decision.status() != DecisionStatus.RECORDED) {
      throw new RuleViolation(
          "decision-settled",
          "This decision is settled and its text stays. Draft another decision that follows it");
    }
    if (text.equals(texts.read(decision.id(), decision.textVersion()))) {
      return;
    }
    var number = decision.textVersion() + 1;
    texts.add(decision.id(), number, text, actor.id(), clock.instant());
    var changed = keys.named(reference);
    if (decision.status() == DecisionStatus.READY) {
      steps.move(changed, DecisionStatus.DRAFT, null, null, "The text changed");
    }
    steps.audit(changed, "decision.changed", Map.of("version", Integer.toString(number)));
  }

  /** Names the person who is to sign off finance, legal or equality comments. */
  public void ask(String reference, Long version, SignOffKind kind, String username) {
    var decision = keys.forChange(reference, version);
    mustBeDraft(decision);
    var problems = new Texts();
    problems.needed("kind", kind, "Select finance, legal or equality");
    var wanted =
        colleagues.accountsThatMay(Permission.SIGN_OFF_DECISIONS).stream()
            .filter(one -> username != null && one.username().equals(username.strip()))
            .findFirst()
            .orElse(null);
    problems.needed("username", wanted, "Select somebody of your body who may sign off");
    problems.unless(
        wanted == null || !history.wrote(decision.id(), wanted.id()),
        "username",
        "Select somebody who wrote none of the text");
    problems.done("invalid-sign-off", "Nobody was asked");
    sql.update(
        "INSERT INTO sign_off_request (decision_id, kind, account_id, asked_by, asked_at)"
            + " VALUES (?, ?, ?, ?, ?)",
        decision.id(),
        kind,
        wanted.id(),
        actor.id(),
        clock.instant());
    steps.audit(
        decision,
        "sign-off.asked",
        Map.of("kind", kind.name(), "account", Long.toString(wanted.id().value())));
  }

  /** Hands a draft in for signature, which all three must have signed off as it stands. */
  public void handIn(String reference, Long version) {
    var decision = keys.forChange(reference, version);
    mustBeDraft(decision);
    readiness.of(decision).requireReady();
    steps.move(decision, DecisionStatus.READY, null, null, null);
    steps.audit(decision, "decision.handed-in", Map.of());
  }

  private static void mustBeDraft(DecisionKey decision) {
    if (decision.status() != DecisionStatus.DRAFT) {
      throw new RuleViolation(
          "not-a-draft", "This can only be done to a draft; it is " + words(decision));
    }
  }

  private static String words(DecisionKey decision) {
    return decision.status().words().toLowerCase(java.util.Locale.UK);
  }

  /** Publishes a signed decision today. */
  public void publish(String reference, Long version) {
    var decision = keys.forChange(reference, version);
    if (decision.status() != DecisionStatus.SIGNED
        && decision.status() != DecisionStatus.DEFERRED) {
      throw new RuleViolation(
          "not-signed", "Only a signed decision can be published; it is " + words(decision));
    }
    steps.move(decision, DecisionStatus.PUBLISHED, null, steps.today(), null);
    steps.audit(decision, "decision.published", Map.of("on", steps.today().toString()));
  }

  /** Puts the publication of a signed decision off. */
  public void defer(String reference, Long version, String reason) {
    var decision = keys.forChange(reference, version);
    var problems = new Texts();
    var why = problems.text("reason", reason, "Enter why publication is put off");
    problems.done("invalid-deferral", "Publication is not put off");
    if (decision.status() != DecisionStatus.SIGNED) {
      throw new RuleViolation(
          "not-signed",
          "Only the publication of a signed decision can be put off; it is " + words(decision));
    }
    steps.move(decision, DecisionStatus.DEFERRED, null, null, why);
    steps.audit(decision, "decision.deferred", Map.of());
  }
}
