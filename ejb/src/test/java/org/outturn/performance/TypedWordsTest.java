package org.outturn.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TypedWordsTest {

  private final TypedWords words = new TypedWords(LocalDate.of(2019, 7, 1));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We saw her again; NHS number 943 476 5919.",
        "Jane Smith, 12/03/2003, moved to another borough.",
        "Ring 07700 900123 for the key worker."
      })
  void words_about_a_single_person_are_stopped(String text) {
    assertThat(words.wrong("progress", text))
        .hasValueSatisfying(
            problem -> {
              assertThat(problem.field()).isEqualTo("progress");
              assertThat(problem.message()).startsWith("This looks like ").contains("Take it out");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Referrals rose from 42 to 57 after the launch on 3 September 2019.",
        "Project Chrysalis 2017 and the Empower mapping go on."
      })
  void other_words_pass(String text) {
    assertThat(words.wrong("progress", text)).isEmpty();
  }

  @Test
  void words_have_an_end() {
    assertThat(words.wrong("progress", "x".repeat(10_000))).isEmpty();
    assertThat(words.wrong("progress", "x".repeat(10_001)))
        .hasValueSatisfying(problem -> assertThat(problem.message()).contains("it has 10001"));
  }
}
