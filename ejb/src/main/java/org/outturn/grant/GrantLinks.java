package org.outturn.grant;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import org.outturn.access.CurrentActor;
import org.outturn.decision.DecisionStatus;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.Money;
import org.outturn.kernel.database.Sql;

/** Finds what a grant leads to: its decision and the grant before it, of the same body. */
@Dependent
class GrantLinks {

  @Inject Sql sql;
  @Inject CurrentActor actor;

  private record Found(long id, DecisionStatus status) {}

  /**
   * The decision that a grant rests on.
   *
   * @param status where the grant stands; one that is past its proposal rests on no draft
   * @return null when none is named
   * @throws InvalidInput when the body has no such decision, or it is not signed
   */
  Long decision(String reference, GrantStatus status) {
    if (reference == null) {
      return null;
    }
    var decision =
        sql.first(
                "SELECT id, status FROM decision WHERE reference = ? AND managing_org_id = ?",
                row -> new Found(row.number("id"), row.one(DecisionStatus.class, "status")),
                reference,
                actor.get().organisation())
            .orElseThrow(() -> InvalidInput.field("decision", "There is no decision " + reference));
    if (status != GrantStatus.PROPOSED && !decision.status().isDecided()) {
      throw InvalidInput.field(
          "decision",
          reference + " is not signed: until then a grant that rests on it is only proposed");
    }
    return decision.id();
  }

  /**
   * The recommendation that a grant carries out, locked so that its grants are counted together.
   *
   * @param decision the decision's key; null when there is none
   * @param grant the grant's key; null while it is not there yet
   * @throws InvalidInput when there is no such recommendation, or its ceiling would be passed
   */
  Long recommendation(Long decision, String letter, Long grant, Money ceiling) {
    if (letter == null) {
      return null;
    }
    var id =
        sql.first(
                "SELECT id FROM recommendation WHERE decision_id = ? AND letter = ?",
                row -> row.number("id"),
                decision == null ? -1L : decision,
                letter.toLowerCase(Locale.ROOT))
            .orElseThrow(
                () ->
                    InvalidInput.field(
                        "recommendation", "The decision has no recommendation " + letter));
    var beyond = beyond(id, grant, ceiling);
    if (beyond != null) {
      throw InvalidInput.field("ceiling", beyond);
    }
    return id;
  }

  /**
   * Why a grant's ceiling would pass that of its recommendation; null when it does not.
   *
   * @param grant the grant's key; null while it is not there yet
   */
  String beyond(long recommendation, Long grant, Money ceiling) {
    sql.count("SELECT id FROM recommendation WHERE id = ? FOR UPDATE", recommendation);
    var most =
        sql.first(
                "SELECT coalesce(recommended_ceiling(?), 0) AS most",
                row -> row.money("most"),
                recommendation)
            .orElse(Money.ZERO);
    var others =
        sql.first(
                "SELECT coalesce(sum(ceiling), 0) AS others FROM funding_grant"
                    + " WHERE recommendation_id = ? AND id <> ?",
                row -> row.money("others"),
                recommendation,
                grant == null ? -1L : grant)
            .orElse(Money.ZERO);
    if (ceiling == null || others.plus(ceiling).compareTo(most) <= 0) {
      return null;
    }
    return "The recommendation allows up to "
        + most
        + (others.equals(Money.ZERO) ? "" : ", and its other grants take " + others)
        + ": this grant may have up to "
        + (others.compareTo(most) > 0 ? Money.ZERO : most.minus(others));
  }

  /**
   * The grant that another is to follow.
   *
   * @param follower the grant that follows; null while it is not there yet
   * @throws InvalidInput when there is none, or it follows the follower itself
   */
  Long predecessor(String reference, HeldGrant follower) {
    if (reference == null) {
      return null;
    }
    var found =
        sql.first(
                "SELECT id FROM funding_grant WHERE reference = ? AND managing_org_id = ?",
                row -> row.number("id"),
                reference,
                actor.get().organisation())
            .orElseThrow(() -> InvalidInput.field("predecessor", "There is no grant " + reference));
    if (follower != null && follows(found, follower.id())) {
      throw InvalidInput.field(
          "predecessor",
          found == follower.id()
              ? "A grant cannot follow itself"
              : reference
                  + " follows "
                  + follower.scope().reference()
                  + " already: a grant cannot follow itself");
    }
    return found;
  }

  /** Whether a grant is another or comes after it, in however many steps. */
  private boolean follows(long grant, long other) {
    return sql.count(
            "WITH RECURSIVE chain (id, predecessor_id) AS ("
                + "SELECT g.id, g.predecessor_id FROM funding_grant g WHERE g.id = ?"
                + " UNION SELECT g.id, g.predecessor_id FROM funding_grant g"
                + " JOIN chain c ON g.id = c.predecessor_id)"
                + " SELECT count(*) FROM chain WHERE id = ?",
            grant,
            other)
        > 0;
  }
}
