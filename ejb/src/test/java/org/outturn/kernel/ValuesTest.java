package org.outturn.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ValuesTest {

  @ParameterizedTest
  @CsvSource({
    "21, 28, 75.0, 56.6% to 87.3%",
    "23, 28, 82.1, 64.4% to 92.1%",
    "11, 15, 73.3, 48.0% to 89.1%",
    "9, 11, 81.8, 52.3% to 94.9%",
    "263, 641, 41.0, 37.3% to 44.9%",
    "7, 9, 77.8, 45.3% to 93.7%",
    "0, 5, 0.0, 0.0% to 43.4%"
  })
  void a_proportion_carries_its_wilson_interval(
      long part, long whole, BigDecimal percent, String interval) {
    var proportion = new Proportion(part, whole);
    assertThat(proportion.percent()).isEqualTo(percent);
    assertThat(proportion.wilson()).hasToString(interval);
  }

  @Test
  void no_proportion_is_of_nothing_or_more_than_the_whole() {
    assertThatThrownBy(() -> new Proportion(0, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Proportion(3, 2)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1000000 | £1,000,000 | 1000000.00",
        "4444.44 | £4,444.44 | 4444.44",
        "0.5 | £0.50 | 0.50",
        "-12 | -£12 | -12.00"
      })
  void money_is_exact_and_reads_in_pounds(String pounds, String words, String plain) {
    assertThat(Money.of(pounds)).hasToString(words);
    assertThat(Money.of(pounds).plain()).isEqualTo(plain);
  }

  @Test
  void a_fraction_of_a_penny_is_refused_rather_than_rounded() {
    assertThatThrownBy(() -> Money.of("0.005")).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void sums_of_money_compare_by_value() {
    assertThat(Money.of("1.10")).isEqualTo(Money.of("1.1"));
    assertThat(Money.of("2").minus(Money.of("3")).isNegative()).isTrue();
  }

  @Test
  void a_deadline_is_the_last_minute_of_its_day() {
    assertThat(Dates.deadline(LocalDate.of(2019, 10, 21)))
        .isEqualTo("11:59pm, Monday 21 October 2019");
  }

  @Test
  void the_end_of_a_day_is_londons() {
    assertThat(Dates.endOfDay(LocalDate.of(2019, 7, 1)))
        .isEqualTo(Instant.parse("2019-07-01T23:00:00Z"));
    assertThat(Dates.londonDay(Instant.parse("2019-07-01T23:30:00Z")))
        .isEqualTo(LocalDate.of(2019, 7, 2));
    assertThat(Dates.moment(Instant.parse("2019-10-14T08:05:00Z")))
        .isEqualTo("9:05am, 14 October 2019");
  }

  @Test
  void a_range_without_an_end_overlaps_all_that_comes_later() {
    var open = new DateRange(LocalDate.of(2019, 4, 1), null);
    var year = DateRange.between(LocalDate.of(2020, 4, 1), LocalDate.of(2021, 3, 31));
    assertThat(open.overlaps(year)).isTrue();
    assertThat(year.contains(LocalDate.of(2021, 3, 31))).isTrue();
    assertThat(year.contains(LocalDate.of(2021, 4, 1))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "not applicable, NOT_APPLICABLE",
    "'  Not Collected ', NOT_COLLECTED",
    "'', BLANK",
    "'   ', BLANK"
  })
  void an_absence_is_said_in_full(String text, Absence absence) {
    assertThat(Absence.said(text)).contains(absence);
  }

  @ParameterizedTest
  @CsvSource({"0", "N/A", "none", "not"})
  void what_could_mean_two_things_is_no_absence(String text) {
    assertThat(Absence.said(text)).isEmpty();
  }

  @Test
  void the_business_clock_runs_on_from_its_shift_and_stands_while_history_is_told() {
    var system = Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC);
    var clock = new BusinessClock(system);
    clock.shiftBy(Duration.ofDays(-100));
    assertThat(clock.instant()).isEqualTo(Instant.parse("2025-09-23T12:00:00Z"));
    var past = Instant.parse("2017-07-14T14:12:00Z");
    clock.at(past, () -> assertThat(clock.instant()).isEqualTo(past));
    assertThat(clock.instant()).isEqualTo(Instant.parse("2025-09-23T12:00:00Z"));
    assertThat(clock.withZone(ZoneOffset.UTC).instant()).isEqualTo(clock.instant());
  }
}
