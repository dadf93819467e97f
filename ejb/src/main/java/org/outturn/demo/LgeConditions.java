package org.outturn.demo;

import java.util.List;
import org.outturn.grant.NewCondition;

/** The seven ways in which PCD 211, 1.7 requires London Gang Exit to develop. */
final class LgeConditions {

  private LgeConditions() {}

  static List<NewCondition> all() {
    return List.of(
        condition(
            "L1",
            "Violent and weapon-enabled crime",
            "Offer specialist interventions to young people who are involved in, at risk of, or"
                + " victims of violent or weapon-enabled crime, as the Knife Crime Strategy asks."),
        condition(
            "L2",
            "Secure estate",
            "Raise referrals from the secure estate: work with Project Chrysalis in Isis and"
                + " Feltham, start before release, and help with work or training, stable housing"
                + " and family."),
        condition(
            "L3",
            "Young women",
            "Reach more young women through female secure establishments, Trident officers (county"
                + " lines), voluntary organisations and self-referral; use the Empower mapping to"
                + " target."),
        condition(
            "L4", "Consortium", "Review the mix of the consortium, above all for mental health."),
        condition(
            "L5",
            "New name",
            "Rebrand and relaunch the service, because the word gang keeps people from engaging."),
        condition(
            "L6",
            "Trident",
            "Link with Trident so that people found through police operations on county lines get"
                + " support at once."),
        condition(
            "L7",
            "Sharing information",
            "Share more, and more often, with local authorities, police and offender managers in"
                + " each borough."));
  }

  private static NewCondition condition(String code, String title, String requirement) {
    return new NewCondition(code, title, requirement, null, null, false, "PCD 211, 1.7");
  }
}
