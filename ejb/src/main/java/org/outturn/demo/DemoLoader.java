package org.outturn.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.eclipse.microprofile.config.ConfigProvider;
import org.outturn.kernel.Dates;
import org.outturn.kernel.SystemTime;
import org.outturn.kernel.database.StoredClock;

/**
 * Loads the demonstration into an empty database when {@code OUTTURN_DEMO=load}: all of it, or, if
 * it is interrupted, nothing. Afterwards the business clock runs on from nine o'clock on the demo
 * day.
 */
@Singleton
@Startup
@DependsOn({"Migrator", "StoredClock"})
public class DemoLoader {

  @Inject DemoOrganisations organisations;
  @Inject DemoPeople people;
  @Inject DemoLimits limits;
  @Inject DemoLge lge;
  @Inject DemoDecisions decisions;
  @Inject DemoDocuments documents;
  @Inject DemoProgrammes programmes;
  @Inject DemoLearning learning;
  @Inject DemoCommitments commitments;
  @Inject StoredClock stored;
  @Inject @SystemTime Clock system;

  @PostConstruct
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  void load() {
    var config = ConfigProvider.getConfig();
    var wanted = config.getOptionalValue("outturn.demo", String.class).orElse("");
    if (!"load".equals(wanted) || !organisations.none()) {
      return;
    }
    organisations.load();
    people.load(
        config.getOptionalValue("outturn.demo.password", String.class).orElse("outturn-demo"));
    limits.load(people);
    lge.load(people);
    decisions.load(people);
    documents.load(people);
    commitments.load(people);
    learning.load(people);
    var day =
        LocalDate.parse(
            config.getOptionalValue("outturn.demo.date", String.class).orElse("2019-10-14"));
    programmes.load(people, day);
    decisions.aboutProgrammes(people);
    var nine = day.atTime(9, 0).atZone(Dates.LONDON).toInstant();
    stored.shiftBy(Duration.between(system.instant(), nine));
  }
}
