package org.outturn.performance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.access.Requires;
import org.outturn.audit.AuditTrail;
import org.outturn.grant.GrantScopes;
import org.outturn.kernel.Dates;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.NotFound;
import org.outturn.kernel.RuleViolation;
import org.outturn.kernel.database.Sql;

/** Records figures of evaluations and other outside sources, and takes them back with a reason. */
@Stateless
@Requires(Permission.RECORD_EVIDENCE)
public class EvidenceRecording {

  private Sql sql;
  private CurrentActor actor;
  private GrantScopes grants;
  private AuditTrail audit;
  private Clock clock;

  protected EvidenceRecording() {}

  @Inject
  public EvidenceRecording(
      Sql sql, CurrentActor actor, GrantScopes grants, AuditTrail audit, Clock clock) {
    this.sql = sql;
    this.actor = actor;
    this.grants = grants;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Records a source with its figures.
   *
   * @return the key of the source
   * @throws InvalidInput when something does not fit; nothing is recorded then
   */
  public long record(String grantReference, NewEvidence evidence) {
    var grant = grants.named(grantReference);
    evidence.check(measures(grant.id()), Dates.londonDay(clock.instant()));
    var source =
        sql.insert(
            "INSERT INTO evidence_source (grant_id, document, section, publisher, cut_off_on, note,"
                + " recorded_by, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
            grant.id(),
            evidence.document().strip(),
            evidence.section().strip(),
            evidence.publisher().strip(),
            evidence.cutOffOn(),
            stripped(evidence.note()),
            actor.id(),
            clock.instant());
    evidence.figures().forEach(figure -> put(source, figure));
    audit.record(
        actor.id(),
        grant.managingOrganisation(),
        "evidence.recorded",
        grant.subject(),
        Map.of(
            "source", String.valueOf(source),
            "document", evidence.document().strip(),
            "figures", String.valueOf(evidence.figures().size())));
    return source;
  }

  private void put(long source, NewEvidence.Figure figure) {
    sql.update(
        "INSERT INTO observation (evidence_id, measure_code, part, value, origin, note, section,"
            + " our_arithmetic, entered_by, recorded_at)"
            + " VALUES (?, ?, ?, ?, 'EVIDENCE', ?, ?, ?, ?, ?)",
        source,
        figure.measure(),
        figure.part(),
        figure.value(),
        stripped(figure.note()),
        stripped(figure.section()),
        figure.ourArithmetic(),
        actor.id(),
        clock.instant());
  }

  private Map<String, MeasureType> measures(long grant) {
    var types = new HashMap<String, MeasureType>();
    sql.list(
            "SELECT m.code, m.type FROM measure m JOIN kpi_set k ON k.id = m.kpi_set_id"
                + " WHERE k.grant_id = ? ORDER BY k.number",
            row -> Map.entry(row.text("code"), row.one(MeasureType.class, "type")),
            grant)
        .forEach(entry -> types.put(entry.getKey(), entry.getValue()));
    return types;
  }

  /**
   * Takes a source back. Its figures stay, marked, and no longer count.
   *
   * @throws RuleViolation when it was taken back before
   */
  public void voidSource(String grantReference, long source, String reason) {
    var grant = grants.named(grantReference);
    if (reason == null || reason.isBlank()) {
      throw InvalidInput.field("reason", "Enter why these figures no longer count");
    }
    var found =
        sql.count(
            "SELECT count(*) FROM evidence_source WHERE id = ? AND grant_id = ?",
            source,
            grant.id());
    if (found == 0) {
      throw new NotFound();
    }
    var changed =
        sql.update(
            "UPDATE evidence_source SET voided_by = ?, voided_at = ?, void_reason = ?"
                + " WHERE id = ? AND voided_at IS NULL",
            actor.id(),
            clock.instant(),
            reason.strip(),
            source);
    if (changed == 0) {
      throw new RuleViolation("already-voided", "These figures were taken back before");
    }
    audit.record(
        actor.id(),
        grant.managingOrganisation(),
        "evidence.voided",
        grant.subject(),
        Map.of("source", String.valueOf(source)));
  }

  /**
   * Records that a period's figures were made public by their source, so that small counts among
   * them are not hidden in what is published.
   */
  public void markPublished(
      String grantReference, String periodCode, String document, String section) {
    var grant = grants.named(grantReference);
    var known =
        sql.count(
            "SELECT count(*) FROM reporting_period WHERE grant_id = ? AND code = ?",
            grant.id(),
            periodCode);
    if (known == 0) {
      throw InvalidInput.field("period", "This grant has no period " + periodCode);
    }
    sql.update(
        "INSERT INTO published_period (grant_id, period_code, document, section, recorded_by,"
            + " recorded_at) VALUES (?, ?, ?, ?, ?, ?)",
        grant.id(),
        periodCode,
        document,
        section,
        actor.id(),
        clock.instant());
    audit.record(
        actor.id(),
        grant.managingOrganisation(),
        "period.published",
        grant.subject(),
        Map.of("period", periodCode, "document", document, "section", section));
  }

  private static String stripped(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
