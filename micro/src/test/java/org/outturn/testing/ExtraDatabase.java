package org.outturn.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.outturn.micro.DatabaseAccess;

/** A database of its own for a test that starts a server of its own. */
final class ExtraDatabase {
  private ExtraDatabase() {}

  static DatabaseAccess create(DatabaseAccess model, Path dataDirectory, String name) {
    var url = model.url().replaceFirst("/[^/]+$", "/" + name);
    try {
      execute(model.url(), dataDirectory, "CREATE DATABASE " + name);
      execute(url, dataDirectory, "ALTER SCHEMA public OWNER TO " + model.ownerUser());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return new DatabaseAccess(
        url, model.user(), model.password(), model.ownerUser(), model.ownerPassword());
  }

  private static void execute(String url, Path dataDirectory, String command)
      throws IOException, SQLException {
    var credentials = new Properties();
    try (var file = Files.newBufferedReader(dataDirectory.resolve("credentials.properties"))) {
      credentials.load(file);
    }
    try (var connection =
            DriverManager.getConnection(url, "postgres", credentials.getProperty("superuser"));
        var statement = connection.createStatement()) {
      statement.execute(command);
    }
  }
}
