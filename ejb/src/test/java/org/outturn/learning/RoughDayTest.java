package org.outturn.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RoughDayTest {

  @ParameterizedTest
  @CsvSource({
    "2021, 2021-01-01, 2021",
    "2021-05, 2021-05-01, May 2021",
    "2020-02-29, 2020-02-29, 29 February 2020"
  })
  void says_as_much_as_is_known(String iso, LocalDate first, String words) {
    var day = RoughDay.of(iso).orElseThrow();
    assertThat(day.first()).isEqualTo(first);
    assertThat(day.words()).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "21",
        "2021-5",
        "2021-13",
        "2019-02-29",
        "2021--05",
        "May 2021",
        "1899",
        "20210517"
      })
  void what_is_no_date_is_none(String iso) {
    assertThat(RoughDay.of(iso)).isEmpty();
  }

  @Test
  void only_what_is_known_of_both_can_put_one_before_the_other() {
    assertThat(Publication.before("2021-04", "2021-05-17")).isTrue();
    assertThat(Publication.before("2021", "2021-05-17")).isFalse();
    assertThat(Publication.before("2021-05", "2021-05-17")).isFalse();
    assertThat(Publication.before("2021-06", "2021-05")).isFalse();
  }
}
