package org.outturn.decision;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.access.Requires;
import org.outturn.kernel.Forbidden;
import org.outturn.kernel.RuleViolation;
import org.outturn.kernel.Texts;
import org.outturn.kernel.database.Sql;

/** Takes the sign-offs of the people named for them, each of the text as it stands. */
@Stateless
@Requires(Permission.SIGN_OFF_DECISIONS)
public class DecisionSignOffs {

  private Sql sql;
  private CurrentActor actor;
  private DecisionKeys keys;
  private DecisionHistory history;
  private DecisionSteps steps;
  private Clock clock;

  protected DecisionSignOffs() {}

  @Inject
  public DecisionSignOffs(
      Sql sql,
      CurrentActor actor,
      DecisionKeys keys,
      DecisionHistory history,
      DecisionSteps steps,
      Clock clock) {
    this.sql = sql;
    this.actor = actor;
    this.keys = keys;
    this.history = history;
    this.steps = steps;
    this.clock = clock;
  }

  /**
   * Signs off, or sends back with a comment.
   *
   * @param version as the caller read it; null when the caller does not say
   * @param agreed false: it is sent back
   * @param comment needed when it is sent back
   */
  public void answer(
      String reference, Long version, SignOffKind kind, boolean agreed, String comment) {
    var decision = keys.forChange(reference, version);
    var texts = new Texts();
    texts.needed("kind", kind, "Select finance, legal or equality");
    var words =
        agreed
            ? texts.optionalText("comment", comment)
            : texts.text("comment", comment, "Enter what has to change before you can sign off");
    texts.done("invalid-sign-off", "The sign-off is not recorded");
    mustWaitForMe(decision, kind);
    sql.update(
        "INSERT INTO sign_off (decision_id, kind, text_version, agreed, comment, made_by,"
            + " recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
        decision.id(),
        kind,
        decision.textVersion(),
        agreed,
        words,
        actor.id(),
        clock.instant());
    steps.audit(
        decision,
        agreed ? "decision.signed-off" : "decision.sent-back",
        Map.of("kind", kind.name(), "version", Integer.toString(decision.textVersion())));
  }

  private void mustWaitForMe(DecisionKey decision, SignOffKind kind) {
    var me = actor.get();
    if (history.wrote(decision.id(), me.id())) {
      throw new RuleViolation(
          "own-draft", "You wrote part of this text: somebody else has to sign it off");
    }
    var stands = history.signOff(decision, kind);
    if (!me.username().equals(stands.asked())) {
      throw new Forbidden("Only the person named for it signs off the " + kind.words() + " part");
    }
    if (decision.status() != DecisionStatus.DRAFT) {
      throw new RuleViolation("not-a-draft", "Only a draft is signed off; this one is past that");
    }
    if (stands.state() == SignOffView.State.SIGNED_OFF) {
      throw new RuleViolation("already-signed-off", "You have signed off this text already");
    }
  }
}
