package org.outturn.performance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.access.Requires;
import org.outturn.grant.GrantScopes;
import org.outturn.kernel.NotFound;

/** Reads returns. A provider sees its draft; a commissioner only what was submitted. */
@Stateless
@Requires(Permission.READ_RETURNS)
public class ReturnReading {

  private CurrentActor actor;
  private ReturnScopes scopes;
  private GrantScopes grants;
  private ReturnRows rows;
  private PerformanceReturns returns;
  private KpiSets kpiSets;
  private Trends trends;
  private ReturnViews views;

  protected ReturnReading() {}

  @Inject
  public ReturnReading(
      CurrentActor actor,
      ReturnScopes scopes,
      GrantScopes grants,
      ReturnRows rows,
      PerformanceReturns returns,
      KpiSets kpiSets,
      Trends trends,
      ReturnViews views) {
    this.actor = actor;
    this.scopes = scopes;
    this.grants = grants;
    this.rows = rows;
    this.returns = returns;
    this.kpiSets = kpiSets;
    this.trends = trends;
    this.views = views;
  }

  /** The returns of a grant, oldest period first. */
  public List<ReturnRow> list(String grantReference) {
    return rows.ofGrant(grants.named(grantReference).id());
  }

  /** What a grant's returns report: its newest KPI set; empty when it has none. */
  public List<MeasureDef> measures(String grantReference) {
    return kpiSets
        .newest(grants.named(grantReference).id())
        .map(KpiSet::measures)
        .orElse(List.of());
  }

  /** The returns of all the actor's grants that are not accepted, the most urgent first. */
  public List<ReturnRow> unfinished() {
    var who = actor.get();
    return who.organisation() == null ? List.of() : rows.unfinished(who);
  }

  /** A return with the figures that the actor should see now. */
  public ReturnView view(String grant, String period) {
    return view(grant, period, Optional.empty());
  }

  /**
   * A return with the figures of one version.
   *
   * @throws NotFound when there is no such version, or it is a draft of somebody else's
   */
  public ReturnView view(String grant, String period, Optional<Integer> number) {
    var scope = scopes.named(grant, period);
    var preparer = actor.get().may(Permission.PREPARE_RETURNS);
    var versions =
        returns.versions(scope.returnId()).stream()
            .filter(one -> preparer || !one.isDraft())
            .toList();
    var shown =
        number.isPresent()
            ? Optional.of(numbered(versions, number.get()))
            : versions.stream().findFirst();
    return views.of(scope, versions, shown, preparer);
  }

  private static VersionRow numbered(List<VersionRow> versions, int number) {
    return versions.stream()
        .filter(one -> one.number() == number)
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** What the reading and writing of a return's workbook needs to know. */
  @Requires({Permission.PREPARE_RETURNS, Permission.READ_RETURNS})
  public ReturnAsked asked(String grant, String period) {
    var scope = scopes.named(grant, period);
    return new ReturnAsked(
        scope,
        kpiSets.get(scope.kpiSetId()),
        trends.previousLabel(scope).orElse(""),
        trends.previousTexts(scope));
  }
}
