package org.outturn.micro;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The settings of one start, from the environment and the command line (which wins). */
record Settings(
    int port,
    String baseUrl,
    Optional<DatabaseAccess> ownDatabase,
    String demoPassword,
    LocalDate demoDate) {

  private static final String DEFAULT_PORT = "8080";
  private static final String DEFAULT_DEMO_PASSWORD = "outturn-demo";
  private static final String DEFAULT_DEMO_DATE = "2019-10-14";
  private static final int SHORTEST_PASSWORD = 12;

  static Settings from(Map<String, String> environment, Options options) {
    var port =
        options.port().isPresent()
            ? options.port().getAsInt()
            : Options.port("OUTTURN_PORT", given(environment, "OUTTURN_PORT").orElse(DEFAULT_PORT));
    return new Settings(
        port,
        baseUrl(given(environment, "OUTTURN_BASE_URL").orElse("http://localhost:" + port)),
        ownDatabase(environment, options),
        demoPassword(given(environment, "OUTTURN_DEMO_PASSWORD").orElse(DEFAULT_DEMO_PASSWORD)),
        demoDate(given(environment, "OUTTURN_DEMO_DATE").orElse(DEFAULT_DEMO_DATE)));
  }

  private static Optional<DatabaseAccess> ownDatabase(
      Map<String, String> environment, Options options) {
    var url = given(environment, "OUTTURN_DB_URL");
    if (url.isEmpty()) {
      return Optional.empty();
    }
    if (options.resetDemo()) {
      throw Refusal.wrongUse(
          "--reset-demo throws away the embedded demo only; it does nothing to the database of"
              + " OUTTURN_DB_URL. Unset OUTTURN_DB_URL or leave --reset-demo out.");
    }
    if (!url.get().startsWith("jdbc:postgresql:")) {
      throw Refusal.wrongUse(
          "OUTTURN_DB_URL must be a PostgreSQL address such as"
              + " jdbc:postgresql://db.example.org:5432/outturn.");
    }
    return Optional.of(
        new DatabaseAccess(
            url.get(),
            needed(environment, "OUTTURN_DB_USER"),
            needed(environment, "OUTTURN_DB_PASSWORD"),
            needed(environment, "OUTTURN_DB_OWNER_USER"),
            needed(environment, "OUTTURN_DB_OWNER_PASSWORD")));
  }

  private static String needed(Map<String, String> environment, String name) {
    return given(environment, name)
        .orElseThrow(
            () ->
                Refusal.wrongUse(
                    "OUTTURN_DB_URL is set, so " + name + " must be set too; it is missing."));
  }

  private static String baseUrl(String text) {
    try {
      var uri = URI.create(text);
      if (uri.getHost() != null
          && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))) {
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
      }
    } catch (IllegalArgumentException notAnAddress) {
      // the refusal below says what is allowed
    }
    throw Refusal.wrongUse(
        "OUTTURN_BASE_URL must be an address such as https://outturn.example.org, not \""
            + text
            + "\".");
  }

  private static String demoPassword(String text) {
    if (text.length() < SHORTEST_PASSWORD) {
      throw Refusal.wrongUse(
          "OUTTURN_DEMO_PASSWORD must have at least " + SHORTEST_PASSWORD + " characters.");
    }
    return text;
  }

  private static LocalDate demoDate(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException notADate) {
      throw Refusal.wrongUse(
          "OUTTURN_DEMO_DATE must be a date such as "
              + DEFAULT_DEMO_DATE
              + ", not \""
              + text
              + "\".");
    }
  }

  private static Optional<String> given(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).filter(text -> !text.isBlank());
  }
}
