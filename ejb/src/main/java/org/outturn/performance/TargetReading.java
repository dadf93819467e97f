package org.outturn.performance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.outturn.access.Permission;
import org.outturn.access.Requires;
import org.outturn.grant.GrantScopes;

/** Reads what is promised for a grant's measures. */
@Stateless
@Requires(Permission.READ_GRANTS)
public class TargetReading {

  private GrantScopes grants;
  private Targets targets;

  protected TargetReading() {}

  @Inject
  public TargetReading(GrantScopes grants, Targets targets) {
    this.grants = grants;
    this.targets = targets;
  }

  /** What is promised now, of every measure and period that has a target. */
  public List<TargetRow> current(String grantReference) {
    return targets.current(grants.named(grantReference).id()).stream()
        .filter(row -> row.value() != null)
        .toList();
  }

  /** Everything that was ever promised for a measure, the newest first. */
  public List<TargetRow> history(String grantReference, String measure) {
    return targets.all(grants.named(grantReference).id()).stream()
        .filter(row -> row.measure().equals(measure))
        .toList();
  }

  /** Everything that was ever promised for a measure in a period, the newest first. */
  public List<TargetRow> history(String grantReference, String measure, String period) {
    return history(grantReference, measure).stream()
        .filter(row -> row.period().equals(period))
        .toList();
  }
}
