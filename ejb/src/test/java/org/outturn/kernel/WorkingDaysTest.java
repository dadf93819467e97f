package org.outturn.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkingDaysTest {

  @ParameterizedTest
  @CsvSource({
    "2017-12-31, 2018-01-22", // New Year's Day
    "2018-03-31, 2018-04-23", // Easter Monday
    "2018-06-30, 2018-07-20",
    "2019-03-31, 2019-04-23", // Good Friday and Easter Monday
    "2019-09-30, 2019-10-21",
    "2022-05-31, 2022-06-23" // a spring holiday that was moved, and one that was added
  })
  void fifteen_working_days_after(LocalDate day, LocalDate due) {
    assertThat(WorkingDays.after(day, 15)).isEqualTo(due);
  }

  @Test
  void the_bank_holidays_of_a_year_in_which_christmas_falls_on_a_saturday() {
    assertThat(WorkingDays.bankHolidays(2021))
        .containsExactlyInAnyOrder(
            LocalDate.of(2021, 1, 1),
            LocalDate.of(2021, 4, 2),
            LocalDate.of(2021, 4, 5),
            LocalDate.of(2021, 5, 3),
            LocalDate.of(2021, 5, 31),
            LocalDate.of(2021, 8, 30),
            LocalDate.of(2021, 12, 27),
            LocalDate.of(2021, 12, 28));
  }

  @Test
  void the_bank_holidays_of_a_year_in_which_christmas_falls_on_a_sunday() {
    assertThat(WorkingDays.bankHolidays(2022))
        .contains(
            LocalDate.of(2022, 1, 3),
            LocalDate.of(2022, 12, 26),
            LocalDate.of(2022, 12, 27),
            LocalDate.of(2022, 6, 2),
            LocalDate.of(2022, 6, 3))
        .doesNotContain(LocalDate.of(2022, 5, 30));
  }
}
