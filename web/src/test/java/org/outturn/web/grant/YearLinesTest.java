package org.outturn.web.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.grant.ProfileRow;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.Money;

@DisplayNameGeneration(ReplaceUnderscores.class)
class YearLinesTest {

  @Test
  void are_a_year_and_its_sum_each() {
    assertThat(YearLines.read("2018-19 500,000\r\n\r\n2019-20: £250000.50\n"))
        .containsExactly(
            new ProfileRow("2018-19", Money.of("500000"), false),
            new ProfileRow("2019-20", Money.of("250000.50"), false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2018 5", "2018-19", "2018-19 five", "2018-19 -5", "2018-19 1.005"})
  void that_cannot_be_read_are_refused(String line) {
    assertThatThrownBy(() -> YearLines.read(line)).isInstanceOf(InvalidInput.class);
  }
}
