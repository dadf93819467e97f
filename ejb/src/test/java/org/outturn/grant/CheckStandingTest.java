package org.outturn.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CheckStandingTest {

  @ParameterizedTest
  @CsvSource({
    "PASSED, , VALID",
    "PASSED, 2019-11-14, VALID",
    "PASSED, 2019-11-13, EXPIRING",
    "PASSED, 2019-10-14, EXPIRING",
    "PASSED, 2019-10-13, EXPIRED",
    "FAILED, 2020-10-13, FAILED"
  })
  void a_check_counts_until_its_last_day_is_over(
      CheckResult result, LocalDate expires, CheckStanding standing) {
    assertThat(CheckStanding.of(result, expires, LocalDate.of(2019, 10, 14))).isEqualTo(standing);
  }
}
