package org.outturn.demo;

import java.util.List;
import org.outturn.grant.NewCondition;

/** The three ways in which PCD 211, 2.9 has the locality reviews develop. */
final class EgveConditions {

  private EgveConditions() {}

  static List<NewCondition> all() {
    return List.of(
        condition(
            "E1",
            "Specialist reviews",
            "Offer specialist reviews and reviews of several areas at once, with joint action"
                + " plans. They may look at vulnerability, child sexual exploitation, vulnerable"
                + " females, vulnerable locations, knife crime and social media."),
        condition(
            "E2",
            "Between localities",
            "Co-ordinate work between localities, or support an area in depth on site: training"
                + " on child sexual exploitation and county lines, strategic guidance."),
        condition(
            "E3",
            "Learning at the right level",
            "Raise what the reviews find where it can change policy, for example with the Children"
                + " and Young People subgroup."));
  }

  private static NewCondition condition(String code, String title, String requirement) {
    return new NewCondition(code, title, requirement, null, null, false, "PCD 211, 2.9");
  }
}
