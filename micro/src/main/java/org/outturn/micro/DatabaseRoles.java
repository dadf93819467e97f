package org.outturn.micro;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/**
 * The database {@code outturn} and its two roles in the embedded server: {@code outturn_owner} owns
 * database and schema, {@code outturn_app} owns nothing and may only sign in.
 */
final class DatabaseRoles {
  static final String SUPERUSER = "postgres";
  private static final String DATABASE = "outturn";
  private static final String OWNER = "outturn_owner";
  private static final String APP = "outturn_app";

  private final int port;
  private final Credentials credentials;

  DatabaseRoles(int port, Credentials credentials) {
    this.port = port;
    this.credentials = credentials;
  }

  /** Whether the server takes a connection. */
  boolean answers() {
    try (var connection = connect("postgres")) {
      return connection.isValid(2);
    } catch (SQLException notYet) {
      return false;
    }
  }

  /** Makes what is missing; each step may have been done before, even by a start cut off. */
  void provide() throws SQLException {
    try (var connection = connect("postgres");
        var statement = connection.createStatement()) {
      role(statement, OWNER, credentials.ownerPassword());
      role(statement, APP, credentials.appPassword());
      if (!exists(statement, "SELECT 1 FROM pg_database WHERE datname = '" + DATABASE + "'")) {
        statement.execute("CREATE DATABASE " + DATABASE + " OWNER " + OWNER);
      }
      statement.execute("REVOKE ALL ON DATABASE " + DATABASE + " FROM PUBLIC");
      statement.execute("GRANT CONNECT, TEMPORARY ON DATABASE " + DATABASE + " TO " + APP);
    }
    try (var connection = connect(DATABASE);
        var statement = connection.createStatement()) {
      statement.execute("ALTER SCHEMA public OWNER TO " + OWNER);
      statement.execute("REVOKE CREATE ON SCHEMA public FROM PUBLIC");
    }
  }

  DatabaseAccess access() {
    return new DatabaseAccess(
        url(DATABASE), APP, credentials.appPassword(), OWNER, credentials.ownerPassword());
  }

  /** Names and passwords are ours (letters, digits), so they stand in the statement as they are. */
  private static void role(Statement statement, String name, String password) throws SQLException {
    if (!exists(statement, "SELECT 1 FROM pg_roles WHERE rolname = '" + name + "'")) {
      statement.execute(
          "CREATE ROLE "
              + name
              + " LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD '"
              + password
              + "'");
    }
  }

  private static boolean exists(Statement statement, String query) throws SQLException {
    try (var rows = statement.executeQuery(query)) {
      return rows.next();
    }
  }

  private Connection connect(String database) throws SQLException {
    var properties = new Properties();
    properties.setProperty("user", SUPERUSER);
    properties.setProperty("password", credentials.superuserPassword());
    properties.setProperty("connectTimeout", "2");
    properties.setProperty("ApplicationName", "outturn start");
    return DriverManager.getConnection(url(database), properties);
  }

  private String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }
}
