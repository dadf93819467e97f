package org.outturn.grant;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.access.Requires;
import org.outturn.kernel.DateRange;
import org.outturn.kernel.Dates;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.NotFound;
import org.outturn.kernel.RuleViolation;
import org.outturn.kernel.Texts;
import org.outturn.kernel.database.Sql;

/** Who delivers a grant: one lead at a time, partners beside it. */
@Stateless
@Requires(Permission.MANAGE_GRANTS)
public class Consortium {

  private static final String TABLE = "grant_member";

  private Sql sql;
  private HeldGrants grants;
  private GrantParts parts;
  private GrantScopes scopes;
  private Parties parties;
  private CurrentActor actor;
  private Clock clock;

  protected Consortium() {}

  @Inject
  public Consortium(
      Sql sql,
      HeldGrants grants,
      GrantParts parts,
      GrantScopes scopes,
      Parties parties,
      CurrentActor actor,
      Clock clock) {
    this.sql = sql;
    this.grants = grants;
    this.parts = parts;
    this.scopes = scopes;
    this.parties = parties;
    this.actor = actor;
    this.clock = clock;
  }

  /** Who delivers the grant, the leads first. */
  @Requires(Permission.READ_GRANTS)
  public List<MemberRow> members(String grant) {
    return parts.members(scopes.named(grant).id(), GrantParts.EVER);
  }

  /**
   * Adds a member.
   *
   * @return its number
   * @throws InvalidInput when somebody else leads in that time, or the organisation is there twice
   */
  public long add(String reference, NewMember wanted) {
    var grant = grants.hold(reference, null);
    var member = wanted.checked();
    var organisation =
        parties
            .known(member.organisation())
            .orElseThrow(
                () ->
                    InvalidInput.field(
                        "organisation", "There is no organisation " + member.organisation()));
    refuseOverlap(grant, member);
    var id = insert(grant, member, organisation);
    grants.touched(grant);
    grants.told(
        grant,
        "member.added",
        Map.of("organisation", member.organisation(), "role", member.role().name()));
    return id;
  }

  private void refuseOverlap(HeldGrant grant, NewMember member) {
    var wanted = range(member.startsOn(), member.endsOn());
    for (var other : parts.members(grant.id(), GrantParts.EVER)) {
      if (!range(other.startsOn(), other.endsOn()).overlaps(wanted)) {
        continue;
      }
      if (other.organisation().equals(member.organisation())) {
        throw InvalidInput.field(
            "organisation", other.name() + " is a member " + period(other) + " already");
      }
      if (other.role() == MemberRole.LEAD && member.role() == MemberRole.LEAD) {
        throw InvalidInput.field(
            "startsOn",
            other.name()
                + " leads "
                + period(other)
                + ": only one organisation leads at a time. To change the lead provider, make a"
                + " variation");
      }
    }
  }

  private static DateRange range(LocalDate first, LocalDate last) {
    return new DateRange(first, last == null ? null : last.plusDays(1));
  }

  private static String period(MemberRow member) {
    return "from "
        + Dates.day(member.startsOn())
        + (member.endsOn() == null ? "" : " to " + Dates.day(member.endsOn()));
  }

  private long insert(HeldGrant grant, NewMember member, long organisation) {
    return sql.insert(
        "INSERT INTO grant_member (grant_id, organisation_id, role, part, starts_on, ends_on,"
            + " source, illustrative, recorded_by, recorded_at)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        grant.id(),
        organisation,
        member.role(),
        member.part(),
        member.startsOn(),
        member.endsOn(),
        member.source(),
        member.illustrative(),
        actor.id(),
        clock.instant());
  }

  /**
   * Ends a partner's time in the consortium.
   *
   * @throws RuleViolation for the lead, which a variation changes
   */
  public void end(String reference, long id, LocalDate lastDay, String reason) {
    var grant = grants.hold(reference, null);
    var member = partner(grant, id);
    var texts = new Texts();
    var why = texts.line("reason", reason, "Enter why it leaves");
    texts.needed("endsOn", lastDay, "Enter its last day");
    texts.inOrder(
        "endsOn",
        member.startsOn(),
        lastDay,
        "The last day must be on or after " + Dates.day(member.startsOn()));
    texts.done("ending-invalid", "The member's time cannot be ended so");
    grants.takeBack(grant, TABLE, id, why);
    var until =
        new NewMember(
            member.organisation(),
            member.role(),
            member.part(),
            member.startsOn(),
            lastDay,
            member.source(),
            member.illustrative());
    insert(grant, until, parties.known(member.organisation()).orElseThrow(NotFound::new));
    grants.touched(grant);
    grants.told(
        grant,
        "member.ended",
        Map.of("organisation", member.organisation(), "endsOn", lastDay.toString()));
  }

  /**
   * Takes back a member that was recorded by mistake.
   *
   * @throws RuleViolation for the lead, which a variation changes
   */
  public void remove(String reference, long id, String reason) {
    var grant = grants.hold(reference, null);
    var member = partner(grant, id);
    var texts = new Texts();
    var why = texts.line("reason", reason, "Enter why this is taken back");
    texts.done("removal-invalid", "The member cannot be taken back so");
    grants.takeBack(grant, TABLE, id, why);
    grants.touched(grant);
    grants.told(grant, "member.removed", Map.of("organisation", member.organisation()));
  }

  private MemberRow partner(HeldGrant grant, long id) {
    var member =
        parts.members(grant.id(), GrantParts.EVER).stream()
            .filter(one -> one.id() == id)
            .findFirst()
            .orElseThrow(NotFound::new);
    if (member.role() == MemberRole.LEAD) {
      throw new RuleViolation(
          "lead-stays", "The lead provider is changed by a variation: make a change of provider");
    }
    return member;
  }
}
