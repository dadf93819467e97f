package org.outturn.portfolio;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.access.Requires;
import org.outturn.audit.AuditTrail;
import org.outturn.document.NewFile;
import org.outturn.document.StoredFiles;
import org.outturn.document.VirusGuard;
import org.outturn.kernel.Dates;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.SubjectRef;
import org.outturn.kernel.database.Sql;
import org.outturn.performance.HistoryLoading;
import org.outturn.workbook.Finding;
import org.outturn.workbook.ReturnWorkbooks;
import org.outturn.workbook.TableReader;
import org.outturn.workbook.TableReading;

/** Loads an existing portfolio from one workbook: all of it, or nothing. */
@Stateless
@Requires(Permission.IMPORT_PORTFOLIO)
public class PortfolioImport {

  /**
   * Statistics know nothing of the rows that this transaction writes: without this, what was small
   * when it began is read from end to end for each of thousands of grants.
   */
  private static final String BY_INDEX = "SET LOCAL enable_seqscan = off";

  @Inject Sql sql;
  @Inject CurrentActor actor;
  @Inject Clock clock;
  @Inject AuditTrail audit;
  @Inject StoredFiles files;
  @Inject VirusGuard guard;
  @Inject KnownThings known;
  @Inject NewOrganisations newOrganisations;
  @Inject PlanLoading loading;
  @Inject HistoryLoading history;
  @Resource SessionContext context;

  /** The empty workbook to fill in. */
  public byte[] template() {
    try {
      var out = new ByteArrayOutputStream();
      PortfolioSheets.TEMPLATE.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Does all that loading would do, and takes it back.
   *
   * @throws org.outturn.workbook.Unreadable when the file cannot be used at all
   */
  public ImportResult check(Path file, String name) {
    try {
      return new ImportResult(false, work(file, name), List.of());
    } catch (ImportRefused refused) {
      return new ImportResult(false, ImportCounts.NONE, refused.findings());
    } finally {
      context.setRollbackOnly();
    }
  }

  /**
   * Loads a portfolio.
   *
   * @throws ImportRefused naming every cell that does not fit; nothing is saved then
   * @throws org.outturn.workbook.Unreadable when the file cannot be used at all
   */
  public ImportResult load(Path file, String name) {
    return new ImportResult(true, work(file, name), List.of());
  }

  private ImportCounts work(Path file, String name) {
    var reading = read(file);
    sql.update(BY_INDEX);
    known.ask(
        reading.of(PortfolioSheets.GRANTS).stream()
            .map(row -> row.text("reference"))
            .filter(java.util.Objects::nonNull)
            .toList());
    var rows = new Rows(reading);
    var organisations = newOrganisations.add(rows, known);
    var check = new PortfolioCheck(rows, known);
    var plan = check.plan();
    refuseIfAny(rows.findings());
    if (plan.grants().isEmpty()) {
      throw InvalidInput.field(
          "workbook", "The sheet Grants has no rows: there is nothing to load");
    }
    var counts = plan.counts(organisations);
    var key = keep(file, name);
    var id = record(key, counts);
    loading.load(plan, check::row);
    history.load(id, key, plan.oneOffs(), plan.targets(), plan.figures());
    audit.record(
        actor.id(),
        actor.get().organisation(),
        "portfolio.imported",
        SubjectRef.of("import", String.valueOf(id)),
        Map.of(
            "grants", String.valueOf(plan.grants().size()),
            "figures", String.valueOf(plan.figures().size())));
    return counts;
  }

  private TableReading read(Path file) {
    guard.pass(file, SubjectRef.of("import", "refused"), new BodyOwned(actor.get().organisation()));
    try {
      return new TableReader(PortfolioSheets.ALL, Dates.londonDay(clock.instant())).read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void refuseIfAny(List<Finding> findings) {
    if (!findings.isEmpty()) {
      throw new ImportRefused(findings);
    }
  }

  private long keep(Path file, String name) {
    try {
      var body = actor.get().organisation();
      return files.keep(
          new NewFile(
              name,
              ReturnWorkbooks.XLSX,
              Files.readAllBytes(file),
              SubjectRef.of("import", name),
              new BodyOwned(body)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private long record(long file, ImportCounts counts) {
    return sql.insert(
        "INSERT INTO portfolio_import (managing_org_id, file_id, organisations, grants, members,"
            + " conditions, milestones, measures, periods, targets, figures, imported_by,"
            + " imported_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        actor.get().organisation(),
        file,
        counts.organisations(),
        counts.grants(),
        counts.members(),
        counts.conditions(),
        counts.milestones(),
        counts.measures(),
        counts.periods(),
        counts.targets(),
        counts.figures(),
        actor.id(),
        clock.instant());
  }

  /** The body's imports, the newest first. */
  public List<ImportRow> list() {
    return sql.list(
        "SELECT i.*, f.name, f.sha256, u.display_name FROM portfolio_import i"
            + " JOIN stored_file f ON f.id = i.file_id JOIN user_account u ON u.id = i.imported_by"
            + " WHERE i.managing_org_id = ? ORDER BY i.id DESC LIMIT 100",
        row ->
            new ImportRow(
                row.number("id"),
                row.text("name"),
                row.text("sha256"),
                new ImportCounts(
                    row.integer("organisations"),
                    row.integer("grants"),
                    row.integer("members"),
                    row.integer("conditions"),
                    row.integer("milestones"),
                    row.integer("measures"),
                    row.integer("periods"),
                    row.integer("targets"),
                    row.integer("figures")),
                row.text("display_name"),
                row.instant("imported_at")),
        actor.get().organisation());
  }
}
