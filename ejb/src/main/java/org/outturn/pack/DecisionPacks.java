package org.outturn.pack;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.access.Requires;
import org.outturn.audit.AuditTrail;
import org.outturn.disclosure.Audience;
import org.outturn.grant.GrantScope;
import org.outturn.grant.GrantScopes;
import org.outturn.kernel.Dates;
import org.outturn.kernel.InvalidInput;

/**
 * Builds decision packs: the evidence for a decision paper, as it stood at the end of a day. The
 * same past day, audience and release give the same bytes.
 */
@Stateless
@Requires(Permission.BUILD_PACKS)
public class DecisionPacks {

  private GrantScopes grants;
  private PackReading reading;
  private CurrentActor actor;
  private AuditTrail audit;
  private Clock clock;

  protected DecisionPacks() {}

  @Inject
  public DecisionPacks(
      GrantScopes grants, PackReading reading, CurrentActor actor, AuditTrail audit, Clock clock) {
    this.grants = grants;
    this.reading = reading;
    this.actor = actor;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * The pack as an Excel workbook.
   *
   * @param asAt what was recorded by the end of this day in London; null: today
   * @throws InvalidInput when the day lies ahead, or before the grant came into Outturn
   */
  public byte[] decision(String grantReference, LocalDate asAt, Audience audience) {
    var grant = grants.named(grantReference);
    var day = day(grant, asAt);
    var pack = DecisionPack.write(reading.read(grant.id(), day, audience));
    audit.record(
        actor.id(),
        grant.managingOrganisation(),
        "pack.built",
        grant.subject(),
        Map.of("asAt", day.toString(), "audience", audience.code()));
    return pack;
  }

  /**
   * What a pack of a day would hold.
   *
   * @throws InvalidInput as for the pack itself
   */
  public PackPlan plan(String grantReference, LocalDate asAt) {
    var grant = grants.named(grantReference);
    var recorded = reading.recordedOn(grant.id());
    var model = reading.read(grant.id(), day(grant, asAt), Audience.INTERNAL);
    var accepted = new ArrayList<String>();
    var waiting = new ArrayList<PackPlan.Waiting>();
    for (var series : model.series()) {
      for (var period : series.periods()) {
        var reference = series.grant().reference();
        if (period.isAccepted()) {
          accepted.add(reference + ", " + period.period().label());
        } else {
          waiting.add(
              new PackPlan.Waiting(
                  reference,
                  period.period().code(),
                  period.period().label(),
                  period.status().words()));
        }
      }
    }
    return new PackPlan(
        grant.reference(),
        grant.title(),
        today(),
        recorded,
        accepted,
        waiting,
        Arrays.stream(PackSheet.values())
            .map(sheet -> new PackPlan.Sheet(sheet.title(), sheet.about()))
            .toList());
  }

  private LocalDate today() {
    return Dates.londonDay(clock.instant());
  }

  private LocalDate day(GrantScope grant, LocalDate asAt) {
    if (asAt == null) {
      return today();
    }
    if (asAt.isAfter(today())) {
      throw InvalidInput.field(
          "asAt", "The day must be today, " + Dates.day(today()) + ", or in the past");
    }
    var recorded = reading.recordedOn(grant.id());
    if (asAt.isBefore(recorded)) {
      throw InvalidInput.field(
          "asAt",
          grant.reference()
              + " came into Outturn on "
              + Dates.day(recorded)
              + ": choose that day or a later one");
    }
    return asAt;
  }
}
