package org.outturn.demo;

import org.outturn.grant.StatementKind;

/** What PCD 211 says of the service of London Gang Exit, under whichever grant. */
final class LgeWords {

  private final GrantFacts facts;

  LgeWords(GrantFacts facts) {
    this.facts = facts;
  }

  void about(String grant) {
    facts.says(
        grant,
        StatementKind.OBJECTIVE,
        "PCD 211, 1.4",
        "Reduce the harm that gangs cause",
        "Reduce involvement in gang offending",
        "Assist exit from a life in gangs");
    facts.says(
        grant,
        StatementKind.STRAND,
        "PCD 211, 1.5",
        "One-to-one mentoring and challenge",
        "Health and wellbeing",
        "Employment and training",
        "Housing",
        "Family and relationships");
    facts.says(
        grant,
        StatementKind.COHORT,
        "PCD 211, 1.5",
        "Gang nominals, and people whom gangs exploit",
        "Young people on statutory orders, or who come of their own will");
    facts.says(
        grant,
        StatementKind.REFERRAL_SOURCE,
        "PCD 211, 1.5",
        "Police",
        "Council",
        "Health",
        "Housing",
        "Offender managers",
        "Secure estate",
        "Voluntary and community sector",
        "Family members",
        "The young person");
  }
}
