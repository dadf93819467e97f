package org.outturn.demo;

import java.util.List;
import java.util.Set;
import org.outturn.learning.EventDetails;
import org.outturn.learning.EventKind;
import org.outturn.learning.Theme;

/**
 * The seven items of the snapshot in Westminster's case study; its fifth tells of two dated
 * workshops. In words of our own.
 */
final class WestminsterEvents {

  static final String SERIES = "London Councils, Violence Reduction: Good Practice Case Studies";

  private static final List<String> NONE = List.of();

  private WestminsterEvents() {}

  private static String source(int item) {
    return "Westminster IGXU case study, London Councils, May 2021, snapshot item " + item;
  }

  static List<EventDetails> published() {
    return List.of(
        kurdishWomen(),
        parents(),
        rage(),
        fathers(),
        workshop(
            "Online community workshop: Black Lives Matter",
            "2020-06",
            List.of("Sudan Knowledge"),
            "One of several meetings about what young people face. The panels had police, youth"
                + " workers, doctors, a family therapist, clergy and schoolteachers; other topics"
                + " were exploitation, serious youth violence and the community's part in it."),
        workshop(
            "Online community workshop: \"Pitfalls of Society Protecting our Youth\"",
            "2020-11",
            NONE,
            "Meant to raise awareness of youth violence. A gangs worker facilitated and took part."),
        criticalIncident(),
        strategy());
  }

  private static EventDetails kurdishWomen() {
    return new EventDetails(
        "Lunch discussion with Kurdish women",
        EventKind.LUNCH_DISCUSSION,
        null,
        "Iraqi-Kurdish women living in the area",
        null,
        false,
        "North east Westminster",
        NONE,
        List.of("Local community organisations"),
        Set.of(Theme.EXPLOITATION, Theme.PARENTING, Theme.HEALTH),
        "Asked how displacement in the past bears on life in the UK, on feeling part of it or alone,"
            + " on family life and bringing up children, and what is known of local support, what"
            + " keeps people from it and what they would want of it. It answered concerns about young"
            + " people of Kurdish background and crime and exploitation, and their share among those"
            + " that council services see. The report recommends how services could fit better.",
        "A report with findings and recommendations went to the partners concerned.",
        source(1));
  }

  private static EventDetails parents() {
    return new EventDetails(
        "Keeping young people safe and healthy: parents' gathering",
        EventKind.GATHERING,
        null,
        "Parents and carers; local services",
        null,
        false,
        "Church Street Library, north east Westminster",
        NONE,
        NONE,
        Set.of(Theme.PARENTING, Theme.HEALTH, Theme.COMMUNITY_CONFIDENCE),
        "Crime and exploitation weigh on people's sense of safety, while many do not know what the"
            + " area and the council offer and how it hangs together. Themes: safety in the"
            + " neighbourhood, support for families, health and wellbeing, future opportunities,"
            + " spaces and activities. Services heard what keeps parents away.",
        "An insight report on needs and gaps in the area, with a detailed action plan, went to over"
            + " 25 partners.",
        source(2));
  }

  private static EventDetails rage() {
    return new EventDetails(
        "RAGE training for frontline professionals",
        EventKind.TRAINING,
        null,
        "Frontline professionals, workforce with responsibility, volunteers in the community",
        null,
        false,
        "Westminster",
        NONE,
        NONE,
        Set.of(Theme.EXPLOITATION, Theme.VULNERABILITY),
        "RAGE is written out both as Raising Awareness of and on Gangs and Exploitation. Violence,"
            + " gangs and exploitation are often misunderstood: the training puts vulnerability"
            + " before criminality, so that people notice early, step in with care and point to the"
            + " right help. Given by the community engagement officer and the females' advocate.",
        null,
        source(3));
  }

  private static EventDetails fathers() {
    return new EventDetails(
        "Fathers For Future parenting course",
        EventKind.COURSE,
        null,
        "Fathers from vulnerable communities",
        null,
        false,
        "Westminster",
        NONE,
        List.of("Future Men", "Prevent (funder)"),
        Set.of(Theme.PARENTING, Theme.EXTREMISM),
        "Engagement had shown again and again that fathers need parenting classes of their own. The"
            + " workshops help them to deal with extremism and radicalisation and with the wider"
            + " safeguarding concerns that they had raised.",
        null,
        source(4));
  }

  private static EventDetails workshop(
      String title, String month, List<String> partners, String findings) {
    return new EventDetails(
        title,
        EventKind.WORKSHOP,
        month,
        "Parents, adults and young people",
        null,
        false,
        "Online (Zoom)",
        List.of("English", "Arabic"),
        partners,
        Set.of(Theme.EXPLOITATION, Theme.COMMUNITY_CONFIDENCE),
        findings,
        null,
        source(5));
  }

  private static EventDetails criticalIncident() {
    return new EventDetails(
        "Support after two fatal stabbings",
        EventKind.CRITICAL_INCIDENT,
        "2020",
        "The bereaved families; the Sudanese community",
        null,
        false,
        "Westminster, Brent, Kensington and Chelsea",
        NONE,
        NONE,
        Set.of(Theme.KNIFE_CRIME, Theme.COMMUNITY_CONFIDENCE),
        "In the summer of 2020 the deaths left people in shock and parents afraid, in Westminster and"
            + " in both neighbouring boroughs. A gangs worker visited both families, kept in touch"
            + " and offered support from services.",
        null,
        source(6));
  }

  private static EventDetails strategy() {
    return new EventDetails(
        "Community Engagement Strategy, Community Safety",
        EventKind.STRATEGY,
        null,
        "Communities and statutory organisations",
        null,
        false,
        "Westminster",
        NONE,
        NONE,
        Set.of(Theme.COMMUNITY_CONFIDENCE, Theme.PARTNERSHIP),
        "A framework for hearing communities before decisions about their safety, over three years"
            + " and open to what happens meanwhile; action plans sit beneath it. Four aims: more"
            + " participation and involvement; more trust and confidence; better services and"
            + " outcomes; communities that are resilient and prepared.",
        null,
        source(7));
  }

  static EventDetails illustrativeDraft() {
    return new EventDetails(
        "Illustrative: talk with parents at a youth club",
        EventKind.GATHERING,
        "2019-10-08",
        "Parents of members; youth workers",
        "20",
        true,
        "Church Street",
        List.of("English", "Arabic"),
        List.of("Westminster youth clubs"),
        Set.of(Theme.PARENTING),
        "Illustrative: parents asked for a handout in their own language.",
        null,
        null);
  }
}
