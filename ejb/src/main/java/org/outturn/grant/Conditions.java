package org.outturn.grant;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.outturn.access.Permission;
import org.outturn.access.Requires;
import org.outturn.kernel.NotFound;
import org.outturn.kernel.database.Sql;

/** Reads the conditions of a grant. */
@Stateless
@Requires(Permission.READ_GRANTS)
public class Conditions {

  private Sql sql;
  private GrantScopes scopes;
  private ConditionRows rows;
  private ConditionHistory history;
  private ConditionSteps steps;

  protected Conditions() {}

  @Inject
  public Conditions(
      Sql sql,
      GrantScopes scopes,
      ConditionRows rows,
      ConditionHistory history,
      ConditionSteps steps) {
    this.sql = sql;
    this.scopes = scopes;
    this.rows = rows;
    this.history = history;
    this.steps = steps;
  }

  /** The conditions of a grant in their order. */
  public List<ConditionRow> list(String grant) {
    return rows.of(scopes.named(grant).id());
  }

  /** One condition of a grant with all that happened to it. */
  public ConditionView view(String reference, String code) {
    var grant = scopes.named(reference);
    var row =
        rows.of(grant.id()).stream()
            .filter(condition -> condition.code().equals(code))
            .findFirst()
            .orElseThrow(NotFound::new);
    var id =
        sql.count(
            "SELECT id FROM grant_condition WHERE grant_id = ? AND code = ?", grant.id(), code);
    return new ConditionView(
        grant.reference(),
        grant.title(),
        row,
        history.original(id),
        history.steps(id),
        history.changes(id),
        history.measures(id),
        steps.evidencedByActor(id));
  }
}
