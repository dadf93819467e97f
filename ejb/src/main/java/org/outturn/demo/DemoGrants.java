package org.outturn.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.outturn.grant.ConditionSetUp;
import org.outturn.grant.GrantSetUp;
import org.outturn.grant.GrantStatus;
import org.outturn.grant.NewGrant;
import org.outturn.kernel.Money;

/** The grants that the documents name, with what they say of each and no more. */
@Dependent
class DemoGrants {

  static final String FIRST = "LGE-2016";
  static final String SECOND = "LGE-2017";

  @Inject GrantSetUp setUp;
  @Inject ConditionSetUp conditions;

  /** London Gang Exit from February 2016: MOPAC's share (PCD 211, summary, 1.3 and 1.4). */
  void firstLge() {
    setUp.create(
        new NewGrant(
            FIRST,
            "London Gang Exit service 2016 to 2017",
            DemoOrganisations.SAFER_LONDON,
            null,
            null,
            GrantStatus.ENDED,
            Money.of("1000000"),
            LocalDate.of(2016, 2, 1),
            LocalDate.of(2017, 9, 30),
            LocalDate.of(2017, 4, 1)));
  }

  /** Nine locality reviews in 2016-17 (PCD 211, 2.2). */
  void firstEgve() {
    setUp.create(
        new NewGrant(
            "EGVE-2016",
            "Ending Gang Violence and Exploitation locality reviews 2016 to 2017",
            "ics",
            null,
            null,
            GrantStatus.ENDED,
            Money.of("40000"),
            LocalDate.of(2016, 4, 1),
            LocalDate.of(2017, 3, 31),
            null));
  }

  /** The decision, recorded as published: the day it was signed is not stated. */
  void decision() {
    setUp.recordDecision(
        "PCD-211",
        "London Gang Exit service and Ending Gang Violence and Exploitation",
        "Deputy Mayor for Policing and Crime",
        null);
  }

  /** October 2017 to September 2019 (PCD 211, 1.3, recommendation a). */
  void secondLge() {
    setUp.create(
        new NewGrant(
            SECOND,
            "London Gang Exit service 2017 to 2019",
            DemoOrganisations.SAFER_LONDON,
            "PCD-211",
            FIRST,
            GrantStatus.ENDED,
            Money.of("1000000"),
            LocalDate.of(2017, 10, 1),
            LocalDate.of(2019, 9, 30),
            LocalDate.of(2017, 10, 1)));
    conditions.attach(SECOND, LgeConditions.all());
    setUp.profile(SECOND, "2017-18", Money.of("250000"), true);
    setUp.profile(SECOND, "2018-19", Money.of("500000"), true);
    setUp.profile(SECOND, "2019-20", Money.of("250000"), true);
  }

  /** A further year to the end of August 2018 (PCD 211, 2.3 and 2.4, recommendation b). */
  void secondEgve() {
    setUp.create(
        new NewGrant(
            "EGVE-2017",
            "Ending Gang Violence and Exploitation locality reviews 2017 to 2018",
            "atcm",
            "PCD-211",
            "EGVE-2016",
            GrantStatus.ENDED,
            Money.of("40000"),
            LocalDate.of(2017, 9, 1),
            LocalDate.of(2018, 8, 31),
            null));
  }

  /** The five services of April 2019; neither amounts nor ends are stated. */
  void walthamForest() {
    service("WF-ASKME", "Ask Me about gangs", "we-can-work-it-out");
    service("WF-MENTORING", "Community mentoring", "spark2life");
    service("WF-CASEWORK", "Adult casework", "change-grow-live");
    service("WF-OUTREACH", "Detached outreach", "spark2life");
    service("WF-GENDER", "Gender mainstreaming", "abianda");
  }

  private void service(String reference, String title, String provider) {
    setUp.create(
        new NewGrant(
            reference,
            title,
            provider,
            null,
            null,
            GrantStatus.ACTIVE,
            null,
            LocalDate.of(2019, 4, 1),
            null,
            null));
  }
}
