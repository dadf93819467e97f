package org.outturn.micro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SettingsTest {
  private static final Map<String, String> OWN_DATABASE =
      Map.of(
          "OUTTURN_DB_URL", "jdbc:postgresql://db.example.org/outturn",
          "OUTTURN_DB_USER", "app",
          "OUTTURN_DB_PASSWORD", "app-secret",
          "OUTTURN_DB_OWNER_USER", "owner",
          "OUTTURN_DB_OWNER_PASSWORD", "owner-secret");

  @Test
  void without_any_setting_the_demo_has_its_documented_values() {
    var settings = settings(Map.of());

    assertThat(settings)
        .isEqualTo(
            new Settings(
                8080,
                "http://localhost:8080",
                java.util.Optional.empty(),
                "outturn-demo",
                LocalDate.of(2019, 10, 14)));
  }

  @Test
  void the_command_line_wins_over_the_environment() {
    var settings = settings(Map.of("OUTTURN_PORT", "9000"), "--port", "9001");

    assertThat(settings.port()).isEqualTo(9001);
    assertThat(settings.baseUrl()).isEqualTo("http://localhost:9001");
  }

  @Test
  void a_database_of_ones_own_needs_both_roles() {
    var environment = new java.util.HashMap<>(OWN_DATABASE);
    environment.remove("OUTTURN_DB_OWNER_PASSWORD");

    assertThat(settings(OWN_DATABASE).ownDatabase()).isPresent();
    assertThatThrownBy(() -> settings(environment))
        .hasMessage(
            "OUTTURN_DB_URL is set, so OUTTURN_DB_OWNER_PASSWORD must be set too; it is missing.");
  }

  @Test
  void a_reset_never_touches_a_database_of_ones_own() {
    assertThatThrownBy(() -> settings(OWN_DATABASE, "--reset-demo"))
        .hasMessageContaining("does nothing to the database of OUTTURN_DB_URL");
  }

  @ParameterizedTest
  @CsvSource({
    "OUTTURN_DB_URL,        mysql://x,  OUTTURN_DB_URL must be a PostgreSQL address",
    "OUTTURN_BASE_URL,      localhost,  OUTTURN_BASE_URL must be an address",
    "OUTTURN_DEMO_DATE,     14/10/2019, OUTTURN_DEMO_DATE must be a date",
    "OUTTURN_DEMO_PASSWORD, short,      OUTTURN_DEMO_PASSWORD must have at least 12 characters",
    "OUTTURN_PORT,          many,       OUTTURN_PORT must be a number"
  })
  void a_wrong_setting_is_named_with_what_is_allowed(String name, String value, String message) {
    assertThatThrownBy(() -> settings(Map.of(name, value))).hasMessageStartingWith(message);
  }

  @Test
  void passwords_never_show_in_what_is_printed() {
    assertThat(settings(OWN_DATABASE).ownDatabase().orElseThrow().toString())
        .doesNotContain("secret");
  }

  private static Settings settings(Map<String, String> environment, String... arguments) {
    return Settings.from(environment, Options.parse(List.of(arguments)));
  }
}
