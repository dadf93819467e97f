package org.outturn.demo;

import java.util.List;
import org.outturn.performance.MeasureDef;
import org.outturn.performance.MeasureDef.Better;
import org.outturn.performance.MeasureIdentity;
import org.outturn.performance.MeasureType;

/** What London Gang Exit reports: the measures behind the figures of PCD 211, 1.5 and 1.6. */
final class LgeMeasures {

  static final String IDENTITY = "accepted-not-accounted-for";

  private LgeMeasures() {}

  static List<MeasureDef> all() {
    return List.of(
        total(
            "enquiries",
            "Enquiries",
            "Enquiries about young people since the grant began.",
            "enquiries"),
        total(
            "referrals_accepted",
            "Referrals accepted",
            "Referrals that the service accepted since the grant began.",
            "referrals"),
        total(
            "young_people_supported",
            "Young people supported",
            "Different young people who receive or have received interventions since the grant"
                + " began.",
            "people"),
        caseload("open_cases", "Open cases", "Open and active cases.", true),
        caseload(
            "pending_cases",
            "Pending cases",
            "Cases where the referral is accepted and engagement is being sought.",
            true),
        caseload(
            "intensive_over_six_months",
            "Intensive cases over six months",
            "Intensive cases that have received interventions for more than six months.",
            true),
        new MeasureDef(
            "closed_before_engagement",
            "Closed before engagement",
            "Accepted referrals that were closed before the young person engaged, since the grant"
                + " began.",
            MeasureType.CUMULATIVE,
            "referrals",
            Better.NEITHER,
            false,
            false),
        outcome(
            "gang_involvement_reduced",
            "Gang involvement reduced or ceased",
            "Of the people whose cases were completed in the period, those who engaged in exit"
                + " activity and reduced or ceased involvement (distance travelled tool)."),
        outcome(
            "harm_reduced",
            "Harm or feeling vulnerable reduced",
            "Of the people whose cases were completed in the period, those who report less harm or"
                + " feeling less vulnerable (distance travelled tool)."),
        outcome(
            "offending_reduced",
            "Offending reduced",
            "Of the people with recorded offending in the eight months before referral, those with"
                + " fewer offences in the eight months after."),
        outcome(
            "victimisation_reduced",
            "Victimisation reduced",
            "Of the people with recorded victimisation in the eight months before referral, those"
                + " with less in the eight months after."));
  }

  /** Accepted = started + pending + closed before engagement, or somebody says why not. */
  static List<MeasureIdentity> identities() {
    return List.of(
        new MeasureIdentity(
            IDENTITY,
            "referrals_accepted",
            List.of("young_people_supported", "pending_cases", "closed_before_engagement")));
  }

  private static MeasureDef total(String code, String name, String definition, String unit) {
    return new MeasureDef(
        code, name, definition, MeasureType.CUMULATIVE, unit, Better.HIGHER, false, true);
  }

  private static MeasureDef caseload(
      String code, String name, String definition, boolean required) {
    return new MeasureDef(
        code, name, definition, MeasureType.STOCK, "cases", Better.NEITHER, false, required);
  }

  private static MeasureDef outcome(String code, String name, String definition) {
    return new MeasureDef(
        code, name, definition, MeasureType.RATIO, "people", Better.HIGHER, true, false);
  }
}
