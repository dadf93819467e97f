package org.outturn.grant;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.outturn.access.Permission;
import org.outturn.access.Requires;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.StaleVersion;
import org.outturn.kernel.Texts;
import org.outturn.kernel.database.Sql;

/**
 * Describes a grant anew. What was awarded (its decision, ceiling and dates) may be said where it
 * was not stated; where it was, only a variation changes it.
 */
@Stateless
@Requires(Permission.MANAGE_GRANTS)
public class GrantChanging {

  private Sql sql;
  private HeldGrants grants;
  private GrantLinks links;
  private GrantPictures pictures;
  private Clock clock;

  protected GrantChanging() {}

  @Inject
  public GrantChanging(
      Sql sql, HeldGrants grants, GrantLinks links, GrantPictures pictures, Clock clock) {
    this.sql = sql;
    this.grants = grants;
    this.links = links;
    this.pictures = pictures;
    this.clock = clock;
  }

  /** What a change starts from: the grant's details as they stand. */
  @Requires(Permission.MANAGE_GRANTS)
  public GrantDetails details(String reference) {
    return details(pictures.of(reference));
  }

  private static GrantDetails details(GrantPicture now) {
    var terms = now.terms();
    return new GrantDetails(
        now.grant().title(),
        now.decision(),
        now.recommendation(),
        now.predecessor(),
        terms.predecessorReason(),
        terms.instrument(),
        now.grant().ceiling(),
        now.grant().startsOn(),
        terms.startsOnInferred(),
        now.grant().endsOn(),
        terms.deliveryEndsOn(),
        terms.programmeTotal(),
        terms.responsibleOfficer(),
        terms.reportingFrom());
  }

  /**
   * Changes what is said of a grant.
   *
   * @param version what the caller read; null when the caller does not say
   * @throws StaleVersion when somebody has changed it since
   * @throws InvalidInput naming every field that is wrong, or that only a variation changes
   */
  public void change(String reference, Long version, GrantDetails wanted) {
    var grant = grants.hold(reference, version);
    var before = details(pictures.of(reference));
    var texts = new Texts();
    var after = wanted.checked(texts);
    if (grant.status() != GrantStatus.PROPOSED) {
      refuseAwarded(texts, before, after);
    }
    texts.done("grant-invalid", "The grant cannot be changed so");
    write(grant, after);
    leadsFrom(grant, after);
    var changed = changes(before, after);
    if (!changed.isEmpty()) {
      grants.told(grant, "grant.changed", changed);
    }
  }

  private static void refuseAwarded(Texts texts, GrantDetails before, GrantDetails after) {
    settled(texts, "decision", before.decision(), after.decision(), "decision");
    settled(
        texts, "recommendation", before.recommendation(), after.recommendation(), "recommendation");
    settled(texts, "ceiling", before.ceiling(), after.ceiling(), "ceiling");
    settled(texts, "startsOn", before.startsOn(), after.startsOn(), "first day");
    settled(texts, "endsOn", before.endsOn(), after.endsOn(), "end");
  }

  private static void settled(Texts texts, String field, Object before, Object after, String what) {
    texts.unless(
        before == null || before.equals(after),
        field,
        "The grant is awarded: its " + what + " is changed by a variation, not here");
  }

  private void write(HeldGrant grant, GrantDetails details) {
    var decision = links.decision(details.decision(), grant.status());
    sql.update(
        "UPDATE funding_grant SET title = ?, recommendation_id = ?, decision_id = ?, predecessor_id = ?,"
            + " predecessor_reason = ?, instrument = ?, ceiling = ?, starts_on = ?,"
            + " starts_on_inferred = ?, ends_on = ?, delivery_ends_on = ?, programme_total = ?,"
            + " responsible_officer = ?, reporting_from = ?, version = version + 1,"
            + " changed_at = ? WHERE id = ?",
        details.title(),
        links.recommendation(decision, details.recommendation(), grant.id(), details.ceiling()),
        decision,
        links.predecessor(details.predecessor(), grant),
        details.predecessorReason(),
        details.instrument(),
        details.ceiling(),
        details.startsOn(),
        details.startsOnInferred(),
        details.endsOn(),
        details.deliveryEndsOn(),
        details.programmeTotal(),
        details.responsibleOfficer(),
        details.reportingFrom(),
        clock.instant(),
        grant.id());
  }

  /** A grant that starts on another day is led from that day. */
  private void leadsFrom(HeldGrant grant, GrantDetails after) {
    if (after.startsOn().equals(grant.startsOn())) {
      return;
    }
    sql.list(
            "UPDATE grant_member SET voided_at = ?, voided_by = ?, void_reason = ?"
                + " WHERE grant_id = ? AND role = 'LEAD' AND starts_on = ? AND voided_at IS NULL"
                + " RETURNING organisation_id",
            row -> row.number("organisation_id"),
            clock.instant(),
            grants.actorId(),
            "The grant starts on another day",
            grant.id(),
            grant.startsOn())
        .forEach(lead -> grants.led(grant, lead, after.startsOn()));
  }

  private static Map<String, String> changes(GrantDetails before, GrantDetails after) {
    var changed = new TreeMap<String, String>();
    note(changed, "title", before.title(), after.title());
    note(changed, "decision", before.decision(), after.decision());
    note(changed, "recommendation", before.recommendation(), after.recommendation());
    note(changed, "predecessor", before.predecessor(), after.predecessor());
    note(changed, "instrument", before.instrument(), after.instrument());
    note(changed, "ceiling", before.ceiling(), after.ceiling());
    note(changed, "startsOn", before.startsOn(), after.startsOn());
    note(changed, "endsOn", before.endsOn(), after.endsOn());
    note(changed, "deliveryEndsOn", before.deliveryEndsOn(), after.deliveryEndsOn());
    note(changed, "programmeTotal", before.programmeTotal(), after.programmeTotal());
    note(changed, "reportingFrom", before.reportingFrom(), after.reportingFrom());
    if (!Objects.equals(before.responsibleOfficer(), after.responsibleOfficer())) {
      changed.put("responsibleOfficer", "changed");
    }
    if (!Objects.equals(before.predecessorReason(), after.predecessorReason())) {
      changed.put("predecessorReason", "changed");
    }
    return changed;
  }

  private static void note(Map<String, String> changed, String field, Object was, Object is) {
    if (!Objects.equals(was, is)) {
      changed.put(field, is == null ? "not stated" : is.toString());
    }
  }
}
