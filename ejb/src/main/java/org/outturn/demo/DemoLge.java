package org.outturn.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.outturn.kernel.BusinessClock;
import org.outturn.kernel.Dates;
import org.outturn.kernel.FinancialYear;
import org.outturn.kernel.Period;
import org.outturn.performance.EvidenceRecording;
import org.outturn.performance.Explanation;
import org.outturn.performance.KpiSetUp;
import org.outturn.performance.NewTarget;
import org.outturn.performance.PeriodOpening;
import org.outturn.performance.TargetSetting;
import org.outturn.performance.TargetValue;
import org.outturn.workbook.CellValue;
import org.outturn.workbook.InputName;

/** The story of London Gang Exit, event by event, each on its own day. */
@Dependent
class DemoLge {

  private static final BigDecimal TEN = BigDecimal.TEN;

  /** What is promised in a quarter, made up: totals grow by these, shares stay. */
  private static final Map<String, Integer> GROWTH =
      Map.of("enquiries", 100, "referrals_accepted", 42, "young_people_supported", 30);

  private static final Map<String, Integer> SHARES =
      Map.of(
          "gang_involvement_reduced", 75,
          "harm_reduced", 80,
          "offending_reduced", 70,
          "victimisation_reduced", 75);

  /** A quarter: its number, when its return is due (15 working days on), when it was sent. */
  private record Quarter(int year, int quarter, LocalDate due, LocalDate sent) {

    Period period() {
      return Period.quarter(new FinancialYear(year), quarter);
    }
  }

  private static final List<Quarter> QUARTERS =
      List.of(
          new Quarter(2017, 3, day(2018, 1, 22), day(2018, 1, 18)),
          new Quarter(2017, 4, day(2018, 4, 23), day(2018, 4, 20)),
          new Quarter(2018, 1, day(2018, 7, 20), day(2018, 7, 19)),
          new Quarter(2018, 2, day(2018, 10, 19), day(2018, 10, 23)),
          new Quarter(2018, 3, day(2019, 1, 22), day(2019, 1, 21)),
          new Quarter(2018, 4, day(2019, 4, 23), day(2019, 4, 17)),
          new Quarter(2019, 1, day(2019, 7, 19), day(2019, 7, 18)),
          new Quarter(2019, 2, day(2019, 10, 21), null));

  @Inject BusinessClock clock;
  @Inject KpiSetUp kpis;
  @Inject PeriodOpening periods;
  @Inject TargetSetting targets;
  @Inject EvidenceRecording evidence;
  @Inject DemoGrants grants;
  @Inject DemoEgveGrants egve;
  @Inject DemoWalthamForest walthamForest;
  @Inject DemoReturns returns;
  @Inject DemoDecisions decisions;

  private static LocalDate day(int year, int month, int day) {
    return LocalDate.of(year, month, day);
  }

  void load(DemoPeople people) {
    first(people);
    second(people);
  }

  private void first(DemoPeople people) {
    var quarter = Period.quarter(new FinancialYear(2017), 1);
    as(
        people,
        day(2017, 7, 3),
        () -> {
          grants.firstLge();
          egve.first();
          kpis.define(DemoGrants.FIRST, LgeMeasures.all(), LgeMeasures.identities());
          periods.open(DemoGrants.FIRST, quarter, day(2017, 7, 21), false);
        });
    returns.send(
        people,
        DemoGrants.FIRST,
        quarter.code(),
        day(2017, 7, 14),
        DemoReturns.publishedPoint(),
        List.of(
            new Explanation(
                LgeMeasures.IDENTITY,
                "referrals_accepted",
                "The published paper does not say what became of the other 76 accepted"
                    + " referrals; how many closed before engagement was not published.")));
    returns.accept(people, DemoGrants.FIRST, quarter.code(), day(2017, 7, 20));
    as(
        people,
        day(2017, 9, 15),
        () -> {
          decisions.published();
          evidence.record(DemoGrants.FIRST, DemoEvidence.all());
          evidence.markPublished(DemoGrants.FIRST, quarter.code(), "PCD 211", "1.5");
        });
  }

  private void second(DemoPeople people) {
    as(
        people,
        day(2017, 10, 2),
        () -> {
          grants.secondLge();
          egve.second();
          kpis.define(DemoGrants.SECOND, LgeMeasures.all(), LgeMeasures.identities());
          openQuarters();
        });
    var history = new LgeHistory();
    for (var quarter : QUARTERS) {
      if (quarter.sent() != null) {
        if (quarter.sent().getYear() == 2018 && quarter.quarter() == 2) {
          as(people, day(2018, 9, 3), egve::endSecond);
        }
        report(people, quarter, history.nextQuarter());
      }
    }
    clock.at(moment(day(2019, 4, 2)), () -> people.as("wf.commissioner", walthamForest::load));
    as(people, day(2019, 10, 1), grants::endSecondLge);
  }

  private void openQuarters() {
    var number = 0;
    for (var quarter : QUARTERS) {
      number++;
      var code = quarter.period().code();
      periods.open(DemoGrants.SECOND, quarter.period(), quarter.due(), quarter.sent() != null);
      for (var growth : new java.util.TreeMap<>(GROWTH).entrySet()) {
        target(code, growth.getKey(), growth.getValue() * number);
      }
      for (var share : new java.util.TreeMap<>(SHARES).entrySet()) {
        target(code, share.getKey(), share.getValue());
      }
    }
  }

  private void target(String period, String measure, int value) {
    targets.set(
        DemoGrants.SECOND,
        measure,
        period,
        NewTarget.first(new TargetValue(BigDecimal.valueOf(value), TEN, true, true)),
        null);
  }

  private void report(DemoPeople people, Quarter quarter, Map<InputName, CellValue> figures) {
    var code = quarter.period().code();
    var filled = new HashMap<>(figures);
    filled.put(
        InputName.section("progress"),
        CellValue.of("Illustrative: delivery went on in all strands of the service."));
    returns.send(people, DemoGrants.SECOND, code, quarter.sent(), filled, List.of());
    if (quarter.year() == 2018 && quarter.quarter() == 3) {
      returns.askAndAnswer(
          people,
          DemoGrants.SECOND,
          code,
          "open_cases",
          "Illustrative: the caseload moved a good deal since last quarter. Is that right?",
          "Illustrative: yes, two workers left and cases were closed in good order.",
          quarter.sent().plusDays(3));
    }
    returns.accept(people, DemoGrants.SECOND, code, workingDay(quarter.sent().plusDays(8)));
  }

  private static LocalDate workingDay(LocalDate day) {
    return switch (day.getDayOfWeek()) {
      case SATURDAY -> day.plusDays(2);
      case SUNDAY -> day.plusDays(1);
      default -> day;
    };
  }

  private void as(DemoPeople people, LocalDate day, Runnable work) {
    clock.at(moment(day), () -> people.as("commissioner", work));
  }

  private static java.time.Instant moment(LocalDate day) {
    return day.atTime(9, 30).atZone(Dates.LONDON).toInstant();
  }
}
