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
class PartialDateTest {

  @ParameterizedTest
  @CsvSource({
    "2011, 2011, 2011-01-01, 2011-12-31",
    "2018-11, November 2018, 2018-11-01, 2018-11-30",
    "2019-04-25, 25 April 2019, 2019-04-25, 2019-04-25"
  })
  void says_no_more_than_it_knows(String iso, String words, LocalDate first, LocalDate last) {
    var day = new PartialDate(iso);
    assertThat(day.words()).isEqualTo(words);
    assertThat(day.first()).isEqualTo(first);
    assertThat(day.last()).isEqualTo(last);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "11", "2018-13", "2018-1", "2019-02-29", "1066", "2019-04-25T00:00", "=2019"})
  void is_not_read_from_what_is_no_day_month_or_year(String typed) {
    assertThat(PartialDate.read(typed)).isEmpty();
  }

  @Test
  void is_before_another_only_for_certain() {
    assertThat(new PartialDate("2018-11").isBefore(new PartialDate("2019"))).isTrue();
    assertThat(new PartialDate("2018").isBefore(new PartialDate("2018-11"))).isFalse();
    assertThat(new PartialDate("2019").isBefore(new PartialDate("2019-04-25"))).isFalse();
  }

  @Test
  void that_is_missing_is_not_stated() {
    assertThat(PartialDate.orNotStated(null)).isEqualTo("not stated");
  }
}
