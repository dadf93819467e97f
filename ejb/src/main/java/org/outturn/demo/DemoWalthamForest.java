package org.outturn.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.outturn.grant.GrantDetails;
import org.outturn.grant.GrantSetUp;
import org.outturn.grant.GrantStatus;
import org.outturn.grant.Instrument;
import org.outturn.grant.NewGrant;
import org.outturn.grant.StatementKind;

/** The five services that Waltham Forest commissioned in April 2019. */
@Dependent
class DemoWalthamForest {

  private static final String PAGE = "Waltham Forest Gangs Prevention Programme";

  @Inject GrantSetUp setUp;
  @Inject GrantFacts facts;

  /** Neither amounts nor ends are stated. */
  void load() {
    service("WF-ASKME", "Ask Me about gangs", "we-can-work-it-out");
    about(
        "WF-ASKME",
        "Ask Me about gangs",
        "Residents are recruited and trained as ambassadors, as the model against domestic abuse"
            + " does",
        "Community dialogue in each locality");
    service("WF-MENTORING", "Community mentoring", "spark2life");
    about(
        "WF-MENTORING",
        "Community mentoring",
        "Trained residents mentor young people, in the community rather than at school");
    facts.says(
        "WF-MENTORING",
        StatementKind.COHORT,
        PAGE + ", Community mentoring",
        "In education, aged 11 to 16, with moderate rather than severe relational difficulties");
    service("WF-CASEWORK", "Adult casework", "change-grow-live");
    about(
        "WF-CASEWORK",
        "Adult casework",
        "Casework in the community, in prison and through the gate",
        "Debt, accommodation, work and education");
    facts.says(
        "WF-CASEWORK",
        StatementKind.COHORT,
        PAGE + ", Adult casework",
        "Adult gang members in the community or coming back from custody");
    service("WF-OUTREACH", "Detached outreach", "spark2life");
    about(
        "WF-OUTREACH",
        "Detached outreach project",
        "Youth workers meet people on the streets and where they gather");
    service("WF-GENDER", "Gender mainstreaming", "abianda");
    about(
        "WF-GENDER",
        "Gender mainstreaming",
        "Training and capacity building",
        "Consultation on cases and critical review of services",
        "Linked to MOPAC's Pan-London County Lines Project");
  }

  private void about(String grant, String section, String... strands) {
    facts.says(grant, StatementKind.STRAND, PAGE + ", " + section, strands);
  }

  private void service(String reference, String title, String provider) {
    setUp.create(
        new NewGrant(
            reference,
            provider,
            GrantStatus.ACTIVE,
            new GrantDetails(
                title,
                null,
                null,
                null,
                Instrument.CONTRACT,
                null,
                LocalDate.of(2019, 4, 1),
                false,
                null,
                null,
                null,
                null,
                null)));
    facts.says(
        reference,
        StatementKind.PERIOD,
        PAGE + ", introduction",
        "Commissioned in April 2019; no end is stated.");
    facts.says(reference, StatementKind.AMOUNT, PAGE, "The council's page states no amount.");
    facts.says(
        reference,
        StatementKind.INSTRUMENT,
        PAGE,
        "The page says commissioned, and neither grant nor contract: contract is our reading.");
  }
}
