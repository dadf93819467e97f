package org.outturn.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;

/**
 * The database behind the application, for what cannot be seen from outside. Throws unchecked, so
 * that tests read well; what the database refuses is asked for with {@link #refusal}.
 */
public final class Sql {
  private Sql() {}

  /** A connection as the owner of the tables, who may do everything that the tables allow. */
  public static Connection asOwner() throws SQLException {
    var access = TestRun.current().database();
    return DriverManager.getConnection(access.url(), access.ownerUser(), access.ownerPassword());
  }

  /** A connection as the application's own role. */
  public static Connection asApplication() throws SQLException {
    var access = TestRun.current().database();
    return DriverManager.getConnection(access.url(), access.user(), access.password());
  }

  /** Text of the first column of the first row; empty when there is no row or no value. */
  public static Optional<String> value(String query, Object... arguments) {
    try (var connection = asOwner();
        var statement = connection.prepareStatement(query)) {
      for (var i = 0; i < arguments.length; i++) {
        statement.setObject(i + 1, arguments[i]);
      }
      try (var rows = statement.executeQuery()) {
        return rows.next() ? Optional.ofNullable(rows.getString(1)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage() + ": " + query, e);
    }
  }

  /** How many, for a query that counts. */
  public static long count(String query, Object... arguments) {
    return value(query, arguments).map(Long::parseLong).orElse(0L);
  }

  /**
   * What the database says against a change, which is rolled back in any case.
   *
   * @throws AssertionError when the database accepts it
   */
  public static SQLException refusal(Connection connection, String change) throws SQLException {
    connection.setAutoCommit(false);
    try (var statement = connection.createStatement()) {
      statement.execute(change);
    } catch (SQLException refused) {
      return refused;
    } finally {
      connection.rollback();
    }
    throw new AssertionError("The database accepted: " + change);
  }
}
