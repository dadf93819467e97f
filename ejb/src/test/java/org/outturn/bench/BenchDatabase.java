package org.outturn.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** The database behind a running demonstration, as the owner of its tables. */
final class BenchDatabase {

  private static final String BATCHES = "reWriteBatchedInserts=true";

  private BenchDatabase() {}

  /**
   * The database of the environment, or the embedded one of a data directory.
   *
   * @param data the directory with which the demonstration was started
   */
  static Connection open(Path data) throws IOException, SQLException {
    var url = System.getenv("OUTTURN_DB_URL");
    if (url != null) {
      return DriverManager.getConnection(
          url + (url.contains("?") ? "&" : "?") + BATCHES,
          System.getenv("OUTTURN_DB_OWNER_USER"),
          System.getenv("OUTTURN_DB_OWNER_PASSWORD"));
    }
    var passwords = new Properties();
    try (var in = Files.newBufferedReader(data.resolve("credentials.properties"))) {
      passwords.load(in);
    }
    var port = Files.readAllLines(data.resolve("database").resolve("postmaster.pid")).get(3);
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + port.strip() + "/outturn?" + BATCHES,
        "outturn_owner",
        passwords.getProperty("owner"));
  }
}
