package org.outturn.performance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.access.Requires;
import org.outturn.kernel.NotFound;
import org.outturn.kernel.Period;
import org.outturn.kernel.database.Sql;

/** Reads returns. A provider sees its draft; a commissioner only what was submitted. */
@Stateless
@Requires(Permission.READ_RETURNS)
public class ReturnReading {

  private static final String ROWS =
      "SELECT g.reference, g.title, o.name AS provider, p.*, r.id AS return_id, r.status,"
          + " r.version AS return_version, r.latest_version, r.accepted_version, r.submitted_at,"
          + " r.accepted_at, (SELECT v.late FROM return_version v WHERE v.return_id = r.id AND"
          + " v.number = 1) AS late FROM performance_return r"
          + " JOIN reporting_period p ON p.grant_id = r.grant_id AND p.code = r.period_code"
          + " JOIN funding_grant g ON g.id = r.grant_id"
          + " JOIN organisation o ON o.id = g.lead_provider_id WHERE ";

  private Sql sql;
  private CurrentActor actor;
  private Clock clock;
  private ReturnScopes scopes;
  private org.outturn.grant.GrantScopes grants;
  private PerformanceReturns returns;
  private VersionFigures figures;
  private Drafts drafts;
  private KpiSets kpiSets;
  private Trends trends;
  private Queries queries;

  protected ReturnReading() {}

  @Inject
  public ReturnReading(
      Sql sql,
      CurrentActor actor,
      Clock clock,
      ReturnScopes scopes,
      org.outturn.grant.GrantScopes grants,
      PerformanceReturns returns,
      VersionFigures figures,
      Drafts drafts,
      KpiSets kpiSets,
      Trends trends,
      Queries queries) {
    this.sql = sql;
    this.actor = actor;
    this.clock = clock;
    this.scopes = scopes;
    this.grants = grants;
    this.returns = returns;
    this.figures = figures;
    this.drafts = drafts;
    this.kpiSets = kpiSets;
    this.trends = trends;
    this.queries = queries;
  }

  /** The returns of a grant, oldest period first. */
  public List<ReturnRow> list(String grantReference) {
    var grant = grants.named(grantReference);
    return sql.list(ROWS + "g.id = ? ORDER BY p.last_day, p.code", this::row, grant.id());
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
    if (who.organisation() == null) {
      return List.of();
    }
    return sql.list(
        ROWS
            + (who.bodyStaff() ? "g.managing_org_id" : "g.lead_provider_id")
            + " = ? AND r.status <> 'ACCEPTED' AND p.starts_on <= ? ORDER BY p.due_on,"
            + " g.reference",
        this::row,
        who.organisation(),
        today());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private ReturnRow row(Sql.Row row) throws java.sql.SQLException {
    var status = row.one(ReturnStatus.class, "status");
    var latest = row.integer("latest_version");
    var due = row.day("due_on");
    return new ReturnRow(
        row.text("reference"),
        row.text("title"),
        row.text("provider"),
        new Period(row.text("code"), row.day("starts_on"), row.day("last_day")),
        status,
        due,
        latest == 0 ? null : latest,
        row.integer("accepted_version"),
        row.instant("submitted_at"),
        row.instant("accepted_at"),
        latest == 0 && today().isAfter(due),
        row.flag("late"),
        row.flag("illustrative"));
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
    var row = sql.first(ROWS + "r.id = ?", this::row, scope.returnId()).orElseThrow();
    var version =
        sql.count("SELECT version FROM performance_return WHERE id = ?", scope.returnId());
    var preparer = actor.get().may(Permission.PREPARE_RETURNS);
    var versions =
        returns.versions(scope.returnId()).stream()
            .filter(one -> preparer || !one.isDraft())
            .toList();
    var shown =
        number.isPresent()
            ? Optional.of(numbered(versions, number.get()))
            : versions.stream().findFirst();
    var set = kpiSets.get(scope.kpiSetId());
    var problems =
        shown
            .filter(VersionRow::isDraft)
            .map(draft -> drafts.problems(scope, draft))
            .orElse(List.of());
    return new ReturnView(
        version,
        row,
        shown.orElse(null),
        versions,
        lines(scope, set, shown),
        shown.map(one -> figures.texts(one.id())).orElse(Map.of()),
        problems,
        shown.map(one -> drafts.explanations(one.id(), problems)).orElse(Map.of()),
        queries.of(scope.returnId(), set),
        preparer ? uploads(scope.returnId()) : List.of());
  }

  private static VersionRow numbered(List<VersionRow> versions, int number) {
    return versions.stream()
        .filter(one -> one.number() == number)
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private List<ReturnLine> lines(ReturnScope scope, KpiSet set, Optional<VersionRow> shown) {
    var now = shown.map(one -> figures.of(one.id())).orElse(Map.of());
    var texts = shown.map(one -> figures.texts(one.id())).orElse(Map.of());
    var before = figures.before(scope);
    var targets = trends.targets(scope);
    var series = trends.before(scope);
    var lines = new ArrayList<ReturnLine>();
    for (var measure : set.measures()) {
      var mine = new HashMap<FigurePart, Figure>();
      var previous = new HashMap<FigurePart, FigureValue>();
      for (var key : measure.inputs()) {
        Optional.ofNullable(now.get(key)).ifPresent(figure -> mine.put(key.part(), figure));
        Optional.ofNullable(before.get(key)).ifPresent(value -> previous.put(key.part(), value));
      }
      var line =
          new ReturnLine(
              measure,
              mine,
              previous,
              targets.get(measure.code()),
              List.of(),
              texts.get("kpi." + measure.code()));
      var points = new ArrayList<>(series.getOrDefault(measure.code(), List.of()));
      points.add(new ReturnLine.TrendPoint(scope.period().code(), line.actual()));
      lines.add(new ReturnLine(measure, mine, previous, line.target(), points, line.comment()));
    }
    return lines;
  }

  private List<UploadView> uploads(long returnId) {
    return sql.list(
        "SELECT u.*, f.name, f.sha256, a.display_name FROM return_upload u"
            + " JOIN stored_file f ON f.id = u.file_id JOIN user_account a ON a.id = u.sent_by"
            + " WHERE u.return_id = ? ORDER BY u.id DESC LIMIT 20",
        row ->
            new UploadView(
                row.number("id"),
                row.number("file_id"),
                row.text("name"),
                row.text("sha256"),
                "QUARANTINED".equals(row.text("outcome")),
                ReturnProblemJson.readAll(row.text("findings")),
                row.text("display_name"),
                row.instant("sent_at")),
        returnId);
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
