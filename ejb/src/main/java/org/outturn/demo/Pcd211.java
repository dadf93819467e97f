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

/** What PCD 211 says, in our words; the figures and numbers of paragraphs are its own. */
final class Pcd211 {

  static final String REFERENCE = "PCD-211";

  private static final String PLAN =
      "Police and Crime Plan 2017-21, strand \"Keeping children and young people safe\"";
  private static final String ACT_2011 = "Police Reform and Social Responsibility Act 2011";
  private static final String ACT_2014 = "Anti-Social Behaviour, Crime and Policing Act 2014";

  private Pcd211() {}

  static DecisionText text() {
    return new DecisionText(
        "London Gang Exit service and Ending Gang Violence and Exploitation",
        "Deputy Mayor, Policing and Crime",
        "Sophie Linden",
        "Partnership or match funding, if found, could enhance what the service offers (1.8).",
        sections(),
        recommendations(),
        powers(),
        papers(),
        List.of(
            new RelatedDecision(
                "Decision of the Deputy Mayor to fund nine EGVE locality peer reviews over 12"
                    + " months",
                "March 2016",
                "2.7")),
        objectives());
  }

  private static List<SectionText> sections() {
    return List.of(
        new SectionText(SectionKind.SUMMARY, null, "Executive summary", Pcd211Sections.SUMMARY),
        new SectionText(SectionKind.RECOMMENDATIONS, null, "Recommendation", null),
        new SectionText(
            SectionKind.PART,
            null,
            "Non-confidential facts and advice to the Deputy Mayor for Policing and Crime (DMPC)",
            null),
        new SectionText(SectionKind.TEXT, "1", "London Gang Exit", Pcd211Sections.LGE),
        new SectionText(
            SectionKind.TEXT,
            "2",
            "Ending Gang Violence and Exploitation locality peer reviews for London boroughs",
            Pcd211Sections.EGVE),
        new SectionText(SectionKind.FINANCE, "3", "Financial Comments", Pcd211Sections.FINANCE),
        new SectionText(SectionKind.LEGAL, "4", null, Pcd211Sections.LEGAL),
        new SectionText(SectionKind.EQUALITY, "5", "Equality Comments", Pcd211Sections.EQUALITY),
        new SectionText(SectionKind.BACKGROUND, "6", "Background/supporting papers", null),
        new SectionText(SectionKind.SIGNED_DOCUMENT, null, "Signed decision document", null));
  }

  private static List<Recommendation> recommendations() {
    return List.of(
        Recommendation.grant(
            "a",
            "Approve a conditional grant for \"the next two financial years\" to deliver the"
                + " pan-London Gang Exit service.",
            Money.of("1000000"),
            "Safer London"),
        Recommendation.grant(
            "b",
            "Approve a conditional grant so that specialist support and peer reviews for London"
                + " boroughs go on.",
            Money.of("40000"),
            "EGVE team within the Association of Town and City Management"),
        Recommendation.delegation(
            "c",
            "Delegate finalising the planning and the contractual and grant arrangements, with"
                + " their terms and the signing of agreements.",
            "Chief Executive Officer"));
  }

  private static List<LegalPower> powers() {
    return List.of(
        new LegalPower(
            ACT_2011,
            "section 3(6)",
            "MOPAC has to maintain the metropolitan police service and see that it is efficient"
                + " and effective.",
            "4.1"),
        new LegalPower(
            ACT_2011,
            "Schedule 3, paragraph 7",
            "Wide incidental powers to do what helps MOPAC to carry out its functions.",
            "4.1"),
        new LegalPower(
            ACT_2011,
            "Schedule 3, paragraph 7(2)(a)",
            "These include entering into contracts and other agreements.",
            "4.1"),
        new LegalPower(
            ACT_2014,
            "section 143(1)(b)",
            "A local policing body may provide or commission services that help victims, witnesses"
                + " and others affected by offences and anti-social behaviour.",
            "4.2"),
        new LegalPower(
            ACT_2014,
            "section 143(3)",
            "It may make grants for such services, with any conditions that it thinks"
                + " appropriate.",
            "4.2"),
        new LegalPower(
            "Equality Act 2010",
            "section 149(1)",
            "The public sector equality duty, which binds MOPAC and its providers and services.",
            "5.2"));
  }

  private static List<BackgroundPaper> papers() {
    var address =
        "/programmes-strategies/mayors-office-policing-and-crime/governance-and-decision-making/";
    return List.of(
        new BackgroundPaper("6.1", "London Gang Exit service", address + "mopac-decisions--39"),
        new BackgroundPaper(
            "6.2",
            "London Gang Exit additional NHS and Department of Work and Pensions funding",
            address + "mopac-decisions--11"),
        new BackgroundPaper(
            "6.3",
            "Ending Gang Violence and Exploitation MOPAC support",
            address + "mopac-decisions-361"));
  }

  private static List<Objective> objectives() {
    return List.of(
        new Objective(
            "Invest with the London Community Rehabilitation Company and NHS England in specialist"
                + " services: advocacy, mentoring, health, housing and employment support.",
            PLAN + " (PCD 211, 1.1)"),
        new Objective(
            "Continue and develop London Gang Exit for people involved in gangs who use weapons,"
                + " and with it their skills and chances of work.",
            "Knife Crime Strategy (PCD 211, 1.2)"),
        new Objective(
            "Build on good local practice through EGVE peer reviews for London boroughs, such as"
                + " integrated gangs units.",
            PLAN + " (PCD 211, 2.1)"));
  }
}
