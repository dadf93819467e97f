package org.outturn.performance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.access.Requires;
import org.outturn.grant.GrantScopes;
import org.outturn.kernel.NotFound;
import org.outturn.kernel.database.Sql;

/** Reads returns. A provider sees its draft; a commissioner only what was submitted. */
@Stateless
@Requires(Permission.READ_RETURNS)
public class ReturnReading {

  private Sql sql;
  private CurrentActor actor;
  private ReturnScopes scopes;
  private GrantScopes grants;
  private ReturnRows rows;
  private ReturnLines lines;
  private PerformanceReturns returns;
  private VersionFigures figures;
  private Drafts drafts;
  private KpiSets kpiSets;
  private Trends trends;
  private ReturnSections sections;
  private Queries queries;
  private SentUploads uploads;

  protected ReturnReading() {}

  @Inject
  public ReturnReading(
      Sql sql,
      CurrentActor actor,
      ReturnScopes scopes,
      GrantScopes grants,
      ReturnRows rows,
      ReturnLines lines,
      PerformanceReturns returns,
      VersionFigures figures,
      Drafts drafts,
      KpiSets kpiSets,
      Trends trends,
      ReturnSections sections,
      Queries queries,
      SentUploads uploads) {
    this.sql = sql;
    this.actor = actor;
    this.scopes = scopes;
    this.grants = grants;
    this.rows = rows;
    this.lines = lines;
    this.returns = returns;
    this.figures = figures;
    this.drafts = drafts;
    this.kpiSets = kpiSets;
    this.trends = trends;
    this.sections = sections;
    this.queries = queries;
    this.uploads = uploads;
  }

  /** The returns of a grant, oldest period first. */
  public List<ReturnRow> list(String grantReference) {
    return rows.ofGrant(grants.named(grantReference).id());
  }

  /** What a grant's returns report: its newest KPI set; empty when it has none. */
  public List<MeasureDef> measures(String grantReference) {
    var grant = grants.named(grantReference);
    return sql.first(
            "SELECT id FROM kpi_set WHERE grant_id = ? ORDER BY number DESC",
            row -> row.number("id"),
            grant.id())
        .map(id -> kpiSets.get(id).measures())
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
    return view(scope, versions, shown, preparer ? uploads.of(scope.returnId()) : List.of());
  }

  private ReturnView view(
      ReturnScope scope,
      List<VersionRow> versions,
      Optional<VersionRow> shown,
      List<UploadView> sent) {
    var found = rows.of(scope);
    var set = kpiSets.get(scope.kpiSetId());
    var now = shown.map(one -> figures.of(one.id())).orElse(Map.of());
    var texts = shown.map(one -> figures.texts(one.id())).orElse(Map.of());
    var before = figures.before(scope);
    var problems =
        shown
            .filter(VersionRow::isDraft)
            .map(draft -> drafts.problems(set, draft, now, before))
            .orElse(List.of());
    return new ReturnView(
        found.version(),
        found.row(),
        shown.orElse(null),
        versions,
        lines.of(scope, set, now, texts, before),
        sections.asked(scope, texts.keySet()),
        texts,
        problems,
        shown.map(one -> drafts.explanations(one.id(), problems, texts)).orElse(Map.of()),
        queries.of(scope.returnId(), set),
        sent);
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
