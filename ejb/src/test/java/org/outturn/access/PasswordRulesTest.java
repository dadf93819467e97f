package org.outturn.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PasswordRulesTest {

  @ParameterizedTest
  @ValueSource(strings = {"three random words", "outturn-demo", "žluťoučký kůň", "A1!a1?B2%b2("})
  void twelve_characters_of_any_kind_will_do(String password) {
    assertThat(PasswordRules.problem(password, "sam.jones")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|Enter a password",
        "elevenchars|Password must be 12 characters or more",
        "PasswordPassword|This password is too easy to guess. Three random words make a good one",
        "aaaaaaaaaaaaaaaa|This password is too easy to guess. Three random words make a good one",
        "my Sam.Jones pass|Password must not contain your username"
      })
  void what_is_short_common_or_built_on_the_username_is_refused(String password, String problem) {
    assertThat(PasswordRules.problem(password, "sam.jones")).contains(problem);
  }

  @Test
  void a_thousand_characters_are_the_most() {
    var thousand = "correct horse ".repeat(100).substring(0, 1000);

    assertThat(PasswordRules.problem(thousand, "sam")).isEmpty();
    assertThat(PasswordRules.problem(thousand + "x", "sam"))
        .contains("Password must be 1,000 characters or fewer");
  }

  @Test
  void characters_outside_the_basic_plane_count_once() {
    assertThat(PasswordRules.problem("😀😁😂🤣😃😄😅😆😉😊😋", "sam")).isPresent();
    assertThat(PasswordRules.problem("😀😁😂🤣😃😄😅😆😉😊😋😎", "sam")).isEmpty();
  }
}
