package org.outturn.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.outturn.grant.AgreementKind;
import org.outturn.grant.FundingKind;
import org.outturn.grant.GrantDetails;
import org.outturn.grant.GrantMoves;
import org.outturn.grant.GrantSetUp;
import org.outturn.grant.GrantStatus;
import org.outturn.grant.Instrument;
import org.outturn.grant.NewGrant;
import org.outturn.grant.StatementKind;
import org.outturn.kernel.Money;

/** The grants for locality reviews, with what PCD 211 says of each and no more. */
@Dependent
class DemoEgveGrants {

  private static final String FIRST = "EGVE-2016";
  private static final String SECOND = "EGVE-2017";
  private static final Money FORTY_THOUSAND = Money.of("40000");
  private static final LocalDate SECOND_STARTS = LocalDate.of(2017, 9, 1);
  private static final LocalDate SECOND_ENDS = LocalDate.of(2018, 8, 31);

  @Inject GrantSetUp setUp;
  @Inject GrantMoves moves;
  @Inject GrantFacts facts;

  /** Nine locality reviews in 2016-17 (PCD 211, 2.2); delivery outlasted the agreement. */
  void first() {
    var starts = LocalDate.of(2016, 4, 1);
    var ends = LocalDate.of(2017, 3, 31);
    setUp.create(
        new NewGrant(
            FIRST,
            "ics",
            GrantStatus.ENDED,
            new GrantDetails(
                "Ending Gang Violence and Exploitation locality reviews 2016 to 2017",
                null,
                null,
                null,
                Instrument.GRANT,
                FORTY_THOUSAND,
                starts,
                true,
                ends,
                LocalDate.of(2017, 8, 31),
                null,
                null,
                null)));
    facts.agreement(
        FIRST,
        AgreementKind.NEW,
        starts,
        ends,
        "Ended in March 2017 while delivery went on. Who signed it, and when, is not stated.",
        "PCD 211, 2.2");
    facts.gives(FIRST, DemoOrganisations.MOPAC, FundingKind.CASH, "40000", "PCD 211, 2.2");
    facts.says(
        FIRST, StatementKind.AMOUNT, "PCD 211, 2.2", "£40,000 for the nine reviews together.");
    facts.says(
        FIRST,
        StatementKind.PERIOD,
        "PCD 211, 2.2",
        "The agreement ended in March 2017; delivery is to be complete by August 2017.");
    facts.says(FIRST, StatementKind.OUTPUT, "PCD 211, 2.2", "Nine locality peer reviews");
    history();
    purposes(FIRST);
  }

  private void history() {
    facts.says(
        FIRST,
        StatementKind.HISTORY,
        "PCD 211, 2.6",
        "Grew out of the Home Office programme on gang and youth violence that followed the"
            + " disorder of August 2011.",
        "A frontline team and a network of 80 trained peers advised local services.",
        "The Home Office disbanded the frontline team at the end of 2015/16.",
        "Members of the London Crime Reduction Board's Gangs Panel were concerned that its"
            + " expertise would be lost.");
    facts.says(
        FIRST,
        StatementKind.HISTORY,
        "PCD 211, 2.7",
        "A decision of March 2016 funded nine reviews over twelve months.",
        "In parallel the Home Office commissioned 15 national reviews and paid half of their"
            + " cost.");
  }

  private void purposes(String grant) {
    facts.says(
        grant,
        StatementKind.OBJECTIVE,
        "PCD 211, 2.5",
        "Assess gang activity, serious youth violence and victimisation from what practitioners,"
            + " communities, victims and offenders know",
        "Test how prevalent they are against the figures",
        "Find what keeps local services from understanding and tackling their priorities");
  }

  /** A further year to the end of August 2018 (PCD 211, 2.3 and 2.4, recommendation b). */
  void second() {
    setUp.create(
        new NewGrant(
            SECOND,
            "atcm",
            GrantStatus.AWARDED,
            new GrantDetails(
                "Ending Gang Violence and Exploitation locality reviews 2017 to 2018",
                "PCD-211",
                "b",
                FIRST,
                "The people with the experience of these reviews moved from the Institute of"
                    + " Community Safety to ATCM (PCD 211, 2.4).",
                Instrument.GRANT,
                FORTY_THOUSAND,
                SECOND_STARTS,
                true,
                SECOND_ENDS,
                null,
                null,
                null,
                null)));
    facts.agreement(
        SECOND,
        AgreementKind.NEW,
        SECOND_STARTS,
        SECOND_ENDS,
        "The paper speaks of an agreement issued again (3.2), but the provider is another one"
            + " (2.4): it needs an agreement of its own.",
        "PCD 211, 2.4 and 3.2");
    facts.signed(SECOND, LocalDate.of(2017, 8, 31));
    moves.activate(SECOND, null, SECOND_STARTS);
    secondFacts();
    purposes(SECOND);
  }

  private void secondFacts() {
    facts.gives(
        SECOND,
        DemoOrganisations.MOPAC,
        FundingKind.CASH,
        "40000",
        false,
        "From MOPAC's reserves",
        "PCD 211, 3.1");
    facts.says(
        SECOND,
        StatementKind.AMOUNT,
        "PCD 211, recommendation (b)",
        "A conditional grant of up to £40,000.");
    facts.says(
        SECOND,
        StatementKind.PERIOD,
        "PCD 211, executive summary and 2.3",
        "A further year, to the end of August 2018. The first day is not stated: 1 September 2017"
            + " is our reading.");
    facts.says(
        SECOND,
        StatementKind.INSTRUMENT,
        "PCD 211, recommendation (b) and 2.4",
        "A grant, though 2.4 speaks of contracting with ATCM.");
    facts.says(
        SECOND,
        StatementKind.OUTPUT,
        "PCD 211, recommendation (b)",
        "Specialist support and peer reviews; no number is promised.");
  }

  /** The further year is over. */
  void endSecond() {
    moves.end(SECOND, null, SECOND_ENDS);
  }
}
