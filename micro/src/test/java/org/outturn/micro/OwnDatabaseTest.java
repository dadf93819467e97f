package org.outturn.micro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OwnDatabaseTest {

  @ParameterizedTest
  @CsvSource({
    "28P01, refused the sign-in of app. Check OUTTURN_DB_USER and OUTTURN_DB_PASSWORD.",
    "3D000, has no such database",
    "08001, cannot be reached",
    "57P03, cannot be used",
    ",      cannot be used"
  })
  void each_failure_has_its_line(String state, String expected) {
    assertThat(OwnDatabase.explain(state, "jdbc:postgresql://db/x", "app", "OUTTURN_DB_", "why"))
        .contains(expected)
        .doesNotContain("\n");
  }

  @Test
  void a_server_that_is_not_there_is_said_to_be_out_of_reach() {
    var access = new DatabaseAccess("jdbc:postgresql://127.0.0.1:1/x", "a", "b", "c", "d");

    assertThatThrownBy(() -> OwnDatabase.check(access))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("cannot be reached");
  }

  @Test
  void a_password_in_the_address_is_not_shown() {
    assertThat(OwnDatabase.withoutSecrets("jdbc:postgresql://db/x?user=a&password=b"))
        .isEqualTo("jdbc:postgresql://db/x");
  }
}
