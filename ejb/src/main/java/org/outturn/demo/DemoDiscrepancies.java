package org.outturn.demo;

import static org.outturn.decision.DiscrepancyKind.AGREEMENT;
import static org.outturn.decision.DiscrepancyKind.DATES;
import static org.outturn.decision.DiscrepancyKind.FIGURES;
import static org.outturn.decision.DiscrepancyKind.NAMES;
import static org.outturn.decision.DiscrepancyKind.OFFICE;
import static org.outturn.decision.DiscrepancyKind.SCOPE;
import static org.outturn.decision.DiscrepancyKind.TERMINOLOGY;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.outturn.decision.DiscrepancyKeeping;
import org.outturn.decision.DiscrepancyKind;
import org.outturn.decision.NewDiscrepancy;
import org.outturn.decision.Statement;
import org.outturn.kernel.SubjectRef;

/** Where the five public documents disagree, with each other or within. */
@Dependent
class DemoDiscrepancies {

  private static final String PAPER = "PCD 211, ";
  private static final String PAGE = "Gangs Prevention Programme, web page of Waltham Forest";
  private static final String PLEDGES = "Violence reduction pledges of Waltham Forest, 2019";
  private static final String CASE_STUDY = "Violence Reduction Partnership, case study";
  private static final String WESTMINSTER = "Westminster IGXU, case study of May 2021";

  private static final SubjectRef DECISION = SubjectRef.of("decision", Pcd211.REFERENCE);
  private static final SubjectRef PROGRAMME =
      SubjectRef.of("programme", "waltham-forest-gangs-prevention-programme");
  private static final SubjectRef PARTNERSHIP =
      SubjectRef.of("programme", "violence-reduction-partnership");

  @Inject DiscrepancyKeeping keeping;

  /** What MOPAC's paper says twice. */
  void mopac() {
    record(
        "D1",
        "Which office may finalise and sign the agreements",
        OFFICE,
        true,
        null,
        List.of(
            said("Delegated to the \"Chief Executive Officer\"", PAPER + "recommendation (c)"),
            said("Delegated to the \"Chief Operating Officer\"", PAPER + "4.3")),
        DECISION);
    record(
        "D6",
        "What 263 counts",
        FIGURES,
        false,
        null,
        List.of(
            said("The programme \"has worked with 263 young people\"", PAPER + "summary"),
            said("263 referrals accepted; 160 young people supported", PAPER + "1.5")),
        DECISION,
        grant("LGE-2016"));
    keeping.resolve(
        "D6",
        null,
        "263 referrals were accepted and 160 young people supported.",
        "Section 1.5 counts the two apart; the summary shortens it.");
    record(
        "D7",
        "How long the grant of recommendation (a) runs",
        DATES,
        false,
        "October 2017 to September 2019 touches three financial years.",
        List.of(
            said("\"the next two financial years\"", PAPER + "recommendation (a)"),
            said("October 2017 to September 2019", PAPER + "1.3")),
        DECISION,
        grant("LGE-2017"));
    record(
        "D8",
        "Which agreement binds the EGVE grant",
        AGREEMENT,
        false,
        "Another grantee needs an agreement of its own.",
        List.of(
            said("Both grants are bound by the \"re-issued\" grant agreement", PAPER + "3.2"),
            said("The grantee changes from the ICS to ATCM", PAPER + "2.4")),
        DECISION,
        grant("EGVE-2017"));
    record(
        "D9",
        "EGVE reviews after the agreement ended",
        DATES,
        false,
        "Delivery outside the agreement is flagged.",
        List.of(
            said("The grant agreement ended in March 2017", PAPER + "summary and 2.2"),
            said("Delivery is complete in August 2017", PAPER + "summary and 2.2")),
        DECISION,
        grant("EGVE-2016"));
    record(
        "D10",
        "What London Gang Exit costs",
        SCOPE,
        false,
        "DMPCD 2016 01 of January 2016, outside these documents: MOPAC £1,000,000, the Community"
            + " Rehabilitation Company £250,000 and £250,000 in kind.",
        List.of(
            said("MOPAC has invested £1,000,000 to date", PAPER + "summary"),
            said("A £1.5M multi-agency intervention", PAPER + "1.4")),
        DECISION,
        grant("LGE-2016"));
    keeping.resolve(
        "D10",
        null,
        "£1,000,000 is MOPAC's share, £1.5 million the whole programme.",
        "The shares in DMPCD 2016 01 add up to £1.5 million.");
    record(
        "D14",
        "Grant or contract",
        TERMINOLOGY,
        false,
        "The instrument is recorded with each grant.",
        List.of(
            said("A \"conditional grant\" to each grantee", PAPER + "recommendations (a) and (b)"),
            said(
                "\"contract end/extension\" and \"contracting with ATCM\"", PAPER + "1.7 and 2.4")),
        DECISION,
        grant("LGE-2017"),
        grant("EGVE-2017"));
  }

  /** What Waltham Forest's documents say differently; D11 and D13 name others' too. */
  void walthamForest() {
    record(
        "D2",
        "How many services and providers",
        FIGURES,
        false,
        null,
        List.of(
            said("\"four\" services, four names listed", PAGE),
            said("\"five\" providers, four names listed", PLEDGES)),
        PROGRAMME);
    keeping.resolve(
        "D2",
        null,
        "Five services by four providers.",
        "Inferred: Spark2Life delivers two of the five; that fits both lists of names.");
    record(
        "D3",
        "The day of the launch",
        DATES,
        false,
        null,
        List.of(
            said("The event was on \"Thursday 25 April\"", PLEDGES),
            said("The dateline is 26 April 2019", PLEDGES)),
        PARTNERSHIP);
    keeping.resolve(
        "D3",
        null,
        "The event was on 25 April 2019, and was published on 26 April.",
        "25 April 2019 was a Thursday, by the calendar.");
    record(
        "D4",
        "The name of a provider",
        NAMES,
        false,
        "The legal name is not known; one is kept as an alias of the other.",
        List.of(
            said("\"We Can Work Out\"", PAGE + "; " + PLEDGES),
            said("\"We Can Work It Out\"", PAGE)),
        SubjectRef.of("organisation", "we-can-work-it-out"),
        grant("WF-ASKME"));
    record(
        "D5",
        "By how much knife crime fell",
        SCOPE,
        false,
        "S1 says knife crime, S3 once says only crime.",
        List.of(
            said("27% in the borough, over 12 months to November 2019", CASE_STUDY),
            said("38% in one area, St James Street, over six months", PLEDGES)),
        PARTNERSHIP);
    keeping.resolve(
        "D5", null, null, "Different scope and period, so they do not conflict: both are shown.");
    names();
  }

  private void names() {
    record(
        "D11",
        "Names written in two ways",
        NAMES,
        false,
        null,
        List.of(
            said("Gang and Gangs Prevention Programme", PAGE + "; " + PLEDGES),
            said("\"Life Skills\" and \"Lifeskills\"", PLEDGES + "; " + CASE_STUDY),
            said("RAGE with \"of\" and with \"on\"", WESTMINSTER)),
        PROGRAMME,
        PARTNERSHIP);
    keeping.resolve("D11", null, null, "They are aliases of the same things.");
    record(
        "D12",
        "When the partnership began",
        DATES,
        false,
        null,
        List.of(
            said("Established in November 2018", CASE_STUDY),
            said("\"new\" in April 2019", PLEDGES)),
        PARTNERSHIP);
    keeping.resolve(
        "D12",
        null,
        "Established in November 2018, launched in public in April 2019.",
        "They are two events.");
    record(
        "D13",
        "Words that are not explained or not exact",
        TERMINOLOGY,
        false,
        null,
        List.of(
            said("\"PCN\" without a definition", CASE_STUDY),
            said("\"Youth Offending Institutes\"", PAPER + "1.7"),
            said("Two different titles for Dame Louise Casey", PLEDGES)),
        PARTNERSHIP);
    keeping.resolve("D13", null, null, "Kept word for word: the documents do not say more.");
  }

  private void record(
      String code,
      String title,
      DiscrepancyKind kind,
      boolean blocking,
      String note,
      List<Statement> statements,
      SubjectRef... subjects) {
    keeping.record(
        new NewDiscrepancy(code, title, kind, blocking, note, statements, Arrays.asList(subjects)));
  }

  private static Statement said(String statement, String source) {
    return new Statement(statement, source);
  }

  private static SubjectRef grant(String reference) {
    return SubjectRef.of("grant", reference);
  }
}
