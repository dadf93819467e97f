package org.outturn.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LockOutTest {

  @ParameterizedTest
  @CsvSource({"0, false", "9, false", "10, true", "11, true"})
  void a_name_locks_at_the_tenth_failure(long failures, boolean locked) {
    assertThat(LockOut.locks(failures)).isEqualTo(locked);
  }

  @Test
  void spelling_a_name_differently_wins_no_further_tries() {
    assertThat(LockOut.counted("  Sam.JONES ")).isEqualTo("sam.jones");
  }

  @Test
  void a_name_without_end_is_not_kept() {
    assertThat(LockOut.counted("x".repeat(5000))).hasSize(100);
  }
}
