package org.outturn.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.outturn.grant.AgreementKind;
import org.outturn.grant.ConditionSetUp;
import org.outturn.grant.FundingKind;
import org.outturn.grant.GrantDetails;
import org.outturn.grant.GrantMoves;
import org.outturn.grant.GrantSetUp;
import org.outturn.grant.GrantStatus;
import org.outturn.grant.Instrument;
import org.outturn.grant.NewGrant;
import org.outturn.grant.StatementKind;
import org.outturn.kernel.Money;

/** The grants for London Gang Exit, with what the documents say of each and no more. */
@Dependent
class DemoGrants {

  static final String FIRST = "LGE-2016";
  static final String SECOND = "LGE-2017";

  private static final Money MILLION = Money.of("1000000");
  private static final String DMPCD = "DMPCD 2016 01, 11 January 2016";
  private static final LocalDate SECOND_STARTS = LocalDate.of(2017, 10, 1);
  private static final LocalDate SECOND_ENDS = LocalDate.of(2019, 9, 30);

  @Inject GrantSetUp setUp;
  @Inject GrantMoves moves;
  @Inject ConditionSetUp conditions;
  @Inject GrantFacts facts;

  /** London Gang Exit from February 2016: MOPAC's share (PCD 211, summary, 1.3 and 1.4). */
  void firstLge() {
    var starts = LocalDate.of(2016, 2, 1);
    var ends = LocalDate.of(2017, 9, 30);
    setUp.create(
        new NewGrant(
            FIRST,
            DemoOrganisations.SAFER_LONDON,
            GrantStatus.ACTIVE,
            new GrantDetails(
                "London Gang Exit service 2016 to 2017",
                null,
                null,
                null,
                Instrument.GRANT,
                MILLION,
                starts,
                false,
                ends,
                null,
                Money.of("1500000"),
                null,
                LocalDate.of(2017, 4, 1))));
    facts.agreement(
        FIRST,
        AgreementKind.NEW,
        starts,
        ends,
        "The agreement that was current when the decision was written. Who signed it, and when, is"
            + " not stated.",
        "PCD 211, executive summary");
    facts.partner(FIRST, "redthread", starts, "PCD 211, 1.4");
    facts.partner(FIRST, "only-connect", starts, "PCD 211, 1.4");
    firstMoney();
    facts.says(
        FIRST,
        StatementKind.PERIOD,
        "PCD 211, 1.3 and 1.4",
        "Began in February 2016; funded to September 2017.");
    facts.says(
        FIRST,
        StatementKind.PERIOD,
        DMPCD,
        "Planned to be live from January 2016 to October 2017.");
    new LgeWords(facts).about(FIRST);
  }

  private void firstMoney() {
    facts.gives(FIRST, DemoOrganisations.MOPAC, FundingKind.CASH, "1000000", DMPCD);
    facts.gives(FIRST, "london-crc", FundingKind.CASH, "250000", DMPCD);
    facts.gives(FIRST, "london-crc", FundingKind.IN_KIND, "250000", DMPCD);
    var added = "Came in addition to the £1.5m of the programme";
    facts.gives(FIRST, "nhs-england", FundingKind.CASH, "50000", true, added, DMPCD);
    facts.gives(FIRST, "dwp", FundingKind.CASH, "50000", true, added, DMPCD);
    facts.says(
        FIRST,
        StatementKind.AMOUNT,
        "PCD 211, executive summary",
        "MOPAC has put £1,000,000 into delivery to date.");
    facts.says(
        FIRST,
        StatementKind.AMOUNT,
        "PCD 211, 1.4",
        "A programme of £1.5m by several agencies together.");
    facts.says(FIRST, StatementKind.AMOUNT, "DMPCD 2015 115", "The original award was £1,250,000.");
  }

  /** October 2017 to September 2019 (PCD 211, 1.3, recommendation a). */
  void secondLge() {
    moves.end(FIRST, null, LocalDate.of(2017, 9, 30));
    setUp.create(
        new NewGrant(
            SECOND,
            DemoOrganisations.SAFER_LONDON,
            GrantStatus.AWARDED,
            new GrantDetails(
                "London Gang Exit service 2017 to 2019",
                "PCD-211",
                "a",
                FIRST,
                "The same service goes on for a further two years (PCD 211, 1.3).",
                Instrument.GRANT,
                MILLION,
                SECOND_STARTS,
                false,
                SECOND_ENDS,
                null,
                null,
                null,
                SECOND_STARTS)));
    conditions.attach(SECOND, LgeConditions.all());
    setUp.profile(SECOND, "2017-18", Money.of("250000"), true);
    setUp.profile(SECOND, "2018-19", Money.of("500000"), true);
    setUp.profile(SECOND, "2019-20", Money.of("250000"), true);
    secondAgreement();
    facts.partner(SECOND, "redthread", SECOND_STARTS, "PCD 211, 1.4");
    facts.partner(SECOND, "only-connect", SECOND_STARTS, "PCD 211, 1.4");
    secondFacts();
    new LgeWords(facts).about(SECOND);
  }

  private void secondAgreement() {
    facts.agreement(
        SECOND,
        AgreementKind.REISSUED,
        SECOND_STARTS,
        SECOND_ENDS,
        "Continues the arrangement that was there, under the grant agreement issued again.",
        "PCD 211, 3.2");
    facts.signed(SECOND, LocalDate.of(2017, 9, 29));
    moves.activate(SECOND, null, SECOND_STARTS);
  }

  private void secondFacts() {
    facts.gives(
        SECOND,
        DemoOrganisations.MOPAC,
        FundingKind.CASH,
        "1000000",
        false,
        "From MOPAC's reserves",
        "PCD 211, 3.1");
    facts.says(
        SECOND,
        StatementKind.AMOUNT,
        "PCD 211, recommendation (a)",
        "A conditional grant of up to £1,000,000.");
    facts.says(
        SECOND,
        StatementKind.PERIOD,
        "PCD 211, 1.3",
        "A further two years, from October 2017 to September 2019.");
    facts.says(
        SECOND,
        StatementKind.PERIOD,
        "PCD 211, recommendation (a)",
        "Given there as the next two financial years; the months of 1.3 touch three.");
    facts.says(
        SECOND,
        StatementKind.INSTRUMENT,
        "PCD 211, recommendation (a) and 1.7",
        "A grant, though 1.7 speaks of the end and extension of a contract.");
    facts.says(
        SECOND,
        StatementKind.OUTPUT,
        "PCD 211",
        "No number of anything is promised; the service is to develop in seven ways (1.7), which"
            + " are its conditions.");
    facts.says(
        SECOND,
        StatementKind.OPPORTUNITY,
        "PCD 211, 1.8",
        "Partnership or match funding, if it is won, could enhance the service.");
  }

  /** The two years are over; how the grant was closed is not in the documents. */
  void endSecondLge() {
    moves.end(SECOND, null, SECOND_ENDS);
  }
}
