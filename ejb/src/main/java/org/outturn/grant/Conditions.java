package org.outturn.grant;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.outturn.access.Permission;
import org.outturn.access.Requires;
import org.outturn.kernel.NotFound;

/** Reads conditions, each person only those of their own grants. */
@Stateless
@Requires(Permission.READ_GRANTS)
public class Conditions {

  private GrantScopes scopes;
  private ConditionRows rows;

  protected Conditions() {}

  @Inject
  public Conditions(GrantScopes scopes, ConditionRows rows) {
    this.scopes = scopes;
    this.rows = rows;
  }

  /** The conditions of a grant in their order. */
  public List<ConditionRow> list(String grant) {
    return rows.of(scopes.named(grant).id());
  }

  /** One condition of a grant. */
  public ConditionRow row(String grant, String code) {
    return list(grant).stream()
        .filter(condition -> condition.code().equals(code))
        .findFirst()
        .orElseThrow(NotFound::new);
  }
}
