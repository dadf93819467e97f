package org.outturn.demo;

import java.util.List;
import org.outturn.decision.BackgroundPaper;
import org.outturn.decision.DecisionText;
import org.outturn.decision.LegalPower;
import org.outturn.decision.Objective;
import org.outturn.decision.Recommendation;
import org.outturn.decision.RelatedDecision;
import org.outturn.decision.SectionKind;
import org.outturn.decision.SectionText;
import org.outturn.kernel.Money;

/** A paper of October 2019 for what could follow LGE-2017: illustrative from end to end. */
final class DraftPaper {

  static final String REFERENCE = "PCD-2019-DRAFT";

  private static final String FIRST_FINANCE =
      "Illustrative: up to £1,000,000 over two years, £500,000 a year, from the commissioning"
          + " budget.";
  private static final String SECOND_FINANCE =
      "Illustrative: up to £1,000,000 over two years, £500,000 a year, from the commissioning"
          + " budget, paid quarterly in arrears once a return is accepted.";

  private DraftPaper() {}

  /** As it was when finance signed it off. */
  static DecisionText first() {
    return text(FIRST_FINANCE);
  }

  /** As it stands on the demonstration's day. */
  static DecisionText second() {
    return text(SECOND_FINANCE);
  }

  private static DecisionText text(String finance) {
    return new DecisionText(
        "Support for young people leaving gangs, 2020 to 2022",
        "Deputy Mayor, Policing and Crime",
        null,
        "Illustrative: health partners have been asked for match funding of mental-health work.",
        sections(finance),
        List.of(
            Recommendation.grant(
                "a",
                "Illustrative: approve a conditional grant from January 2020 to December 2021 for a"
                    + " service that builds on London Gang Exit.",
                Money.of("1000000"),
                "Safer London"),
            Recommendation.delegation(
                "b",
                "Illustrative: delegate finalising and signing the grant agreement.",
                "Chief Executive Officer")),
        List.of(
            new LegalPower(
                "Police Reform and Social Responsibility Act 2011",
                "section 3(6) and Schedule 3, paragraph 7",
                "Illustrative: the general powers, as PCD 211 names them.",
                null),
            new LegalPower(
                "Anti-Social Behaviour, Crime and Policing Act 2014",
                "section 143(1)(b) and 143(3)",
                "Illustrative: to make conditional grants for services that help people affected by"
                    + " crime.",
                null)),
        List.of(new BackgroundPaper(null, "Decision PCD 211", null)),
        List.of(new RelatedDecision("PCD 211, which LGE-2017 rests on", null, null)),
        List.of(
            new Objective(
                "Keeping children and young people safe", "Police and Crime Plan 2017-21")));
  }

  private static List<SectionText> sections(String finance) {
    return List.of(
        section(
            SectionKind.SUMMARY,
            "Executive summary",
            "Illustrative: the grant LGE-2017 ended in September 2019. This paper asks for a"
                + " service that follows it for two years."),
        section(SectionKind.RECOMMENDATIONS, "Recommendation", null),
        section(
            SectionKind.TEXT,
            "What LGE-2017 delivered",
            "Illustrative: the figures of eight quarters stand in the decision pack of LGE-2017;"
                + " the last return is not accepted yet."),
        section(SectionKind.FINANCE, "Financial comments", finance),
        section(
            SectionKind.LEGAL,
            "Legal comments",
            "Illustrative: the award of all individual grants is reserved to the Deputy Mayor; the"
                + " powers are those of PCD 211."),
        section(
            SectionKind.EQUALITY,
            "Equality comments",
            "Illustrative: quarterly diversity monitoring goes on; the service has to reach more"
                + " young women."),
        section(SectionKind.BACKGROUND, "Background papers", null));
  }

  private static SectionText section(SectionKind kind, String heading, String body) {
    return new SectionText(kind, null, heading, body);
  }
}
