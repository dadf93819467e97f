package org.outturn.performance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.access.Requires;
import org.outturn.audit.AuditTrail;
import org.outturn.kernel.database.Sql;

/** Takes workbooks into the draft of a return: found and locked once, then worked on. */
@Stateless
@Requires(Permission.PREPARE_RETURNS)
public class ReturnUploads {

  private Sql sql;
  private CurrentActor actor;
  private AuditTrail audit;
  private Clock clock;
  private ReturnScopes scopes;
  private PerformanceReturns returns;
  private VersionFigures figures;
  private Drafts drafts;
  private KpiSets kpiSets;

  protected ReturnUploads() {}

  @Inject
  public ReturnUploads(
      Sql sql,
      CurrentActor actor,
      AuditTrail audit,
      Clock clock,
      ReturnScopes scopes,
      PerformanceReturns returns,
      VersionFigures figures,
      Drafts drafts,
      KpiSets kpiSets) {
    this.sql = sql;
    this.actor = actor;
    this.audit = audit;
    this.clock = clock;
    this.scopes = scopes;
    this.returns = returns;
    this.figures = figures;
    this.drafts = drafts;
    this.kpiSets = kpiSets;
  }

  /**
   * The return that a workbook is meant for; two people who upload at once take turns here.
   *
   * @throws org.outturn.kernel.NotFound when there is none, or it is not the actor's to see
   * @throws org.outturn.kernel.RuleViolation when its figures cannot change now
   */
  public OpenReturn open(String grant, String period) {
    var scope = scopes.named(grant, period);
    var locked = returns.locked(scope);
    locked.requireWithProvider();
    return new OpenReturn(scope, kpiSets.get(scope.kpiSetId()), locked);
  }

  /**
   * The upload, if any, whose very file is already the draft and was not changed on the page since.
   */
  public Optional<TakenUpload> same(OpenReturn of, String sha256) {
    return sql.first(
            "SELECT u.id FROM return_version v JOIN stored_file f ON f.id = v.file_id"
                + " JOIN return_upload u ON u.version_id = v.id AND u.file_id = f.id"
                + " WHERE v.return_id = ? AND f.sha256 = ? AND v.submitted_at IS NULL"
                + " AND NOT EXISTS (SELECT 1 FROM observation o WHERE o.version_id = v.id"
                + " AND o.origin = 'PAGE') ORDER BY u.id DESC",
            row -> row.number("id"),
            of.scope().returnId(),
            sha256)
        .map(upload -> taken(of, upload, returns.draft(of.scope().returnId()).orElseThrow()));
  }

  /** Makes a workbook the draft. */
  public TakenUpload take(OpenReturn of, DraftContent content) {
    var draft = drafts.begun(of.locked());
    returns.flush();
    figures.forget(draft.id(), content.unread().keySet());
    figures.put(draft.id(), content.file(), content.figures(), actor.id(), clock.instant());
    figures.putTexts(draft.id(), content.texts());
    drafts.setUnread(draft.id(), content.unread());
    sql.update("UPDATE return_version SET file_id = ? WHERE id = ?", content.file(), draft.id());
    var upload = sent(of, draft.id(), content.file(), "DRAFTED", content.findings());
    returns.touch(of.locked());
    record(
        of,
        "return.uploaded",
        Map.of(
            "version", String.valueOf(draft.number()),
            "figures", String.valueOf(content.figures().size()),
            "unread", String.valueOf(content.unread().size())));
    return taken(of, upload, draft);
  }

  /** Remembers that a file was sent and shut away; the time of sending counts. */
  public long quarantined(OpenReturn of, long file, List<ReturnProblem> findings) {
    var upload = sent(of, null, file, "QUARANTINED", findings);
    record(of, "return.quarantined", Map.of("file", String.valueOf(file)));
    return upload;
  }

  private TakenUpload taken(OpenReturn of, long upload, VersionRow draft) {
    return new TakenUpload(upload, drafts.problems(of.scope(), of.kpiSet(), draft));
  }

  private long sent(
      OpenReturn of, Long version, long file, String outcome, List<ReturnProblem> findings) {
    return sql.insert(
        "INSERT INTO return_upload (return_id, version_id, file_id, outcome, findings, sent_by,"
            + " sent_at) VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id",
        of.scope().returnId(),
        version,
        file,
        outcome,
        ReturnProblemJson.write(findings),
        actor.id(),
        clock.instant());
  }

  private void record(OpenReturn of, String event, Map<String, String> details) {
    var scope = of.scope();
    audit.record(actor.id(), scope.managingOrganisation(), event, scope.subject(), details);
  }
}
