package org.outturn.grant;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.outturn.access.DelegatedLimits;
import org.outturn.access.Matter;
import org.outturn.decision.DecisionStatus;
import org.outturn.kernel.RuleViolation;
import org.outturn.kernel.database.Sql;

/**
 * Says by what a grant may be awarded. Who signed a decision has awarded what its recommendation
 * names, up to its ceiling. What no recommendation covers needs the office of whoever awards.
 */
@Dependent
class AwardAuthority {

  private static final String DECISION =
      "SELECT d.reference, d.status, r.letter FROM decision d LEFT JOIN recommendation r"
          + " ON r.id = ? WHERE d.id = ?";

  @Inject Sql sql;
  @Inject GrantLinks links;
  @Inject DelegatedLimits limits;

  private record Ground(String decision, DecisionStatus status, String letter) {}

  /**
   * The authority, in words.
   *
   * @throws RuleViolation "no-decision", "decision-not-signed", or "beyond-limit" when neither a
   *     recommendation nor the actor's office covers the ceiling
   */
  String of(HeldGrant grant) {
    var ground = ground(grant);
    if (!ground.status().isDecided()) {
      throw new RuleViolation(
          "decision-not-signed",
          "The decision "
              + ground.decision()
              + " that "
              + grant.scope().reference()
              + " rests on is not signed yet: it has to be signed first");
    }
    var uncovered = uncovered(grant, ground);
    return uncovered == null
        ? "recommendation (" + ground.letter() + ") of " + ground.decision()
        : office(grant, uncovered);
  }

  private Ground ground(HeldGrant grant) {
    return sql.first(
            DECISION,
            row ->
                new Ground(
                    row.text("reference"),
                    row.one(DecisionStatus.class, "status"),
                    row.text("letter")),
            grant.recommendationId() == null ? -1L : grant.recommendationId(),
            grant.decisionId() == null ? -1L : grant.decisionId())
        .orElseThrow(
            () ->
                new RuleViolation(
                    "no-decision",
                    "Say first which decision "
                        + grant.scope().reference()
                        + " rests on: without one it cannot be awarded. Change the grant to do"
                        + " so"));
  }

  /** Why no recommendation covers the grant; null when one does. */
  private String uncovered(HeldGrant grant, Ground ground) {
    if (ground.letter() == null) {
      return grant.scope().reference()
          + " carries out no recommendation of "
          + ground.decision()
          + ". Change the grant to name one, or have it awarded by an office";
    }
    return grant.ceiling() == null
        ? "No ceiling is stated, and an unknown ceiling is covered by no recommendation"
        : links.beyond(grant.recommendationId(), grant.id(), grant.ceiling());
  }

  private String office(HeldGrant grant, String uncovered) {
    try {
      return limits.authority(Matter.GRANT_AWARD, grant.ceiling());
    } catch (RuleViolation beyond) {
      throw new RuleViolation(beyond.code(), uncovered + ". " + beyond.getMessage());
    }
  }
}
