package org.outturn.grant;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.outturn.access.CurrentActor;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.database.Sql;

/** Finds what a grant leads to: its decision and the grant before it, of the same body. */
@Dependent
class GrantLinks {

  @Inject Sql sql;
  @Inject CurrentActor actor;

  /**
   * @throws InvalidInput when the body has no such decision
   */
  Long decision(String reference) {
    return reference == null
        ? null
        : sql.first(
                "SELECT id FROM decision WHERE reference = ? AND managing_org_id = ?",
                row -> row.number("id"),
                reference,
                actor.get().organisation())
            .orElseThrow(() -> InvalidInput.field("decision", "There is no decision " + reference));
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
