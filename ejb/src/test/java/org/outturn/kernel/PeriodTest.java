package org.outturn.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PeriodTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2017-18-Q1 | 2017-04-01 | 2017-06-30 | April to June 2017 (Q1, 2017 to 2018)",
        "2017-18-Q3 | 2017-10-01 | 2017-12-31 | October to December 2017 (Q3, 2017 to 2018)",
        "2017-18-Q4 | 2018-01-01 | 2018-03-31 | January to March 2018 (Q4, 2017 to 2018)",
        "2019-20-M01 | 2019-04-01 | 2019-04-30 | April 2019 (2019 to 2020)",
        "2019-20-M11 | 2020-02-01 | 2020-02-29 | February 2020 (2019 to 2020)",
        "1999-00-Q2 | 1999-07-01 | 1999-09-30 | July to September 1999 (Q2, 1999 to 2000)"
      })
  void a_code_says_its_dates_and_reads_in_words(
      String code, LocalDate start, LocalDate lastDay, String label) {
    var period = Period.parse(code).orElseThrow();
    assertThat(period.start()).isEqualTo(start);
    assertThat(period.lastDay()).isEqualTo(lastDay);
    assertThat(period.label()).isEqualTo(label);
    assertThat(period.code()).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "2017-18-Q5", "2017-18-Q0", "2017-19-Q1", "2017-18-M13", "2017-18-M00", "Q1"})
  void what_is_no_code_is_no_period(String text) {
    assertThat(Period.parse(text)).isEmpty();
    assertThat(Period.isCode(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2017-03-31, 2016-17-Q4",
    "2017-04-01, 2017-18-Q1",
    "2019-10-14, 2019-20-Q3",
    "2019-12-31, 2019-20-Q3"
  })
  void a_day_falls_into_one_quarter(LocalDate day, String code) {
    assertThat(Period.quarterOf(day).code()).isEqualTo(code);
  }

  @Test
  void periods_follow_each_other_in_time() {
    var winter = Period.parse("2017-18-Q4").orElseThrow();
    var spring = Period.parse("2018-19-Q1").orElseThrow();
    assertThat(winter).isLessThan(spring);
    assertThat(winter.endsBefore()).isEqualTo(spring.start());
  }

  @Test
  void a_one_off_has_the_dates_that_its_grant_decides() {
    var once = Period.oneOff(1, LocalDate.of(2017, 9, 1), LocalDate.of(2018, 8, 31));
    assertThat(once.code()).isEqualTo("ONE-1");
    assertThat(once.label()).isEqualTo("1 September 2017 to 31 August 2018");
    assertThat(Period.isCode("ONE-1")).isTrue();
  }
}
