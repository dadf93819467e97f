package org.outturn.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.Period;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PeriodPlanTest {
  private static final LocalDate STARTS = LocalDate.of(2017, 9, 1);
  private static final LocalDate ENDS = LocalDate.of(2018, 8, 31);

  private static Period period(String code) {
    return Period.parse(code).orElseThrow();
  }

  private static Period oneOff(String first, String last) {
    return Period.oneOff(1, LocalDate.parse(first), LocalDate.parse(last));
  }

  @Test
  void a_year_that_begins_in_september_has_five_quarters_two_of_them_in_part() {
    assertThat(PeriodPlan.remaining(STARTS, ENDS, null, List.of()))
        .extracting(one -> one.period().code() + " " + one.dueOn() + " " + one.part())
        .containsExactly(
            "2017-18-Q2 2017-10-20 true",
            "2017-18-Q3 2018-01-22 false",
            "2017-18-Q4 2018-04-23 false",
            "2018-19-Q1 2018-07-20 false",
            "2018-19-Q2 2018-10-19 true");
  }

  @Test
  void what_is_open_is_not_proposed_again_and_a_one_off_stands_in_nobodys_way() {
    var open =
        List.of(period("2017-18-Q3"), period("2018-19-M01"), oneOff("2018-01-01", "2018-03-31"));

    assertThat(PeriodPlan.remaining(STARTS, ENDS, LocalDate.of(2017, 11, 1), open))
        .extracting(one -> one.period().code())
        .containsExactly("2017-18-Q4", "2018-19-Q2");
  }

  @Test
  void a_grant_without_an_end_is_proposed_a_year() {
    assertThat(PeriodPlan.remaining(STARTS, null, null, List.of(period("2017-18-Q2"))))
        .extracting(one -> one.period().code())
        .containsExactly("2017-18-Q3", "2017-18-Q4", "2018-19-Q1", "2018-19-Q2");
  }

  @ParameterizedTest
  @CsvSource({
    "2018-19-Q1, 2018-07-20, code, already open",
    "2018-19-M02, 2018-07-20, code, no day is reported twice",
    "2018-19-Q3, 2019-01-22, code, lies in it",
    "2017-18-Q1, 2017-07-21, code, lies in it",
    "2017-18-Q3, 2017-12-31, dueOn, after its period has ended",
    "2017-18-Q3, , dueOn, after its period has ended"
  })
  void a_period_that_does_not_fit_is_refused_at_its_field(
      String code, LocalDate due, String field, String message) {
    assertThatThrownBy(
            () ->
                PeriodCheck.opening(
                    period(code), due, false, STARTS, ENDS, List.of(period("2018-19-Q1"))))
        .asInstanceOf(InstanceOfAssertFactories.type(InvalidInput.class))
        .satisfies(
            wrong ->
                assertThat(wrong.problems())
                    .singleElement()
                    .satisfies(
                        problem -> {
                          assertThat(problem.field()).isEqualTo(field);
                          assertThat(problem.message()).contains(message);
                        }));
  }

  @Test
  void a_one_off_reports_days_once_more_only_when_somebody_says_so() {
    var closing = oneOff("2018-06-01", "2018-08-31");
    var open = List.of(period("2018-19-Q1"));
    var due = LocalDate.of(2018, 9, 21);

    assertThatThrownBy(() -> PeriodCheck.opening(closing, due, false, STARTS, ENDS, open))
        .asInstanceOf(InstanceOfAssertFactories.type(InvalidInput.class))
        .satisfies(wrong -> assertThat(wrong.problems().get(0).field()).isEqualTo("overlaps"));
    PeriodCheck.opening(closing, due, true, STARTS, ENDS, open);
  }
}
