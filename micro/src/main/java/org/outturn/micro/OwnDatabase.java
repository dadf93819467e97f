package org.outturn.micro;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * A PostgreSQL that somebody else runs: asked once before the start, so that a failure is plain.
 */
final class OwnDatabase {
  private static final String TIMEOUT_SECONDS = "10";

  private OwnDatabase() {}

  /**
   * Signs in with both roles.
   *
   * @throws Refusal saying which setting is wrong
   */
  static void check(DatabaseAccess access) {
    signIn(access.url(), access.ownerUser(), access.ownerPassword(), "OUTTURN_DB_OWNER_");
    signIn(access.url(), access.user(), access.password(), "OUTTURN_DB_");
  }

  private static void signIn(String url, String user, String password, String settings) {
    var properties = new Properties();
    properties.setProperty("user", user);
    properties.setProperty("password", password);
    properties.setProperty("connectTimeout", TIMEOUT_SECONDS);
    properties.setProperty("loginTimeout", TIMEOUT_SECONDS);
    properties.setProperty("ApplicationName", "outturn start");
    try (Connection connection = DriverManager.getConnection(url, properties)) {
      connection.isValid(1);
    } catch (SQLException e) {
      throw Refusal.because(
          explain(e.getSQLState(), withoutSecrets(url), user, settings, firstSentence(e)));
    }
  }

  /** Visible for tests: one line for each way in which a connection fails. */
  static String explain(String sqlState, String url, String user, String settings, String message) {
    return switch (sqlState == null ? "" : sqlState) {
      case "28P01", "28000" ->
          "The database at %s refused the sign-in of %s. Check %sUSER and %sPASSWORD."
              .formatted(url, user, settings, settings);
      case "3D000" ->
          "The server of %s is there, but it has no such database. Create it, or mend OUTTURN_DB_URL."
              .formatted(url);
      case "08001", "08004", "08006" ->
          "The database at %s cannot be reached (%s). Check that it runs and that OUTTURN_DB_URL is right."
              .formatted(url, message);
      default -> "The database at %s cannot be used (%s).".formatted(url, message);
    };
  }

  /** Parameters of a JDBC address may hold a password. */
  static String withoutSecrets(String url) {
    var parameters = url.indexOf('?');
    return parameters < 0 ? url : url.substring(0, parameters);
  }

  private static String firstSentence(SQLException e) {
    var line = String.valueOf(e.getMessage()).lines().findFirst().orElse("no reason given");
    return line.split("\\. |\\.$", 2)[0];
  }
}
