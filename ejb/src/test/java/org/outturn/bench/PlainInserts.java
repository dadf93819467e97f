package org.outturn.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The rows that one transaction wrote, taken from the database and written again as fast as JDBC
 * can: in batches that the driver rewrites, into tables with the same columns, constraints and
 * indexes but without triggers, in one transaction.
 */
final class PlainInserts {

  private static final int BATCH = 1_000;

  private final Connection owner;
  private final List<Table> tables = new ArrayList<>();

  private record Table(String name, List<String> columns, List<Object[]> rows) {}

  /**
   * Takes the rows.
   *
   * @param owner may create tables; its URL asks for {@code reWriteBatchedInserts}
   * @param transaction its number, as in {@code xmin}
   */
  PlainInserts(Connection owner, String transaction) throws SQLException {
    this.owner = owner;
    for (var name : names()) {
      var table = read(name, transaction);
      if (!table.rows.isEmpty()) {
        tables.add(table);
      }
    }
  }

  int rows() {
    return tables.stream().mapToInt(table -> table.rows.size()).sum();
  }

  /** Writes them all and forgets them again; only the writing counts. */
  double write() throws Exception {
    execute("DROP SCHEMA IF EXISTS bench CASCADE");
    execute("CREATE SCHEMA bench");
    for (var table : tables) {
      execute(
          "CREATE TABLE bench.%1$s (LIKE public.%1$s INCLUDING CONSTRAINTS INCLUDING INDEXES)"
              .formatted(table.name));
    }
    owner.setAutoCommit(false);
    var time =
        Timing.once(
            () -> {
              for (var table : tables) {
                insert(table);
              }
              owner.commit();
            });
    owner.setAutoCommit(true);
    execute("DROP SCHEMA bench CASCADE");
    return time;
  }

  private List<String> names() throws SQLException {
    var names = new ArrayList<String>();
    try (var statement = owner.createStatement();
        var found =
            statement.executeQuery(
                "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'"
                    + " AND table_type = 'BASE TABLE' ORDER BY 1")) {
      while (found.next()) {
        names.add(found.getString(1));
      }
    }
    return names;
  }

  private Table read(String name, String transaction) throws SQLException {
    var columns = new ArrayList<String>();
    var rows = new ArrayList<Object[]>();
    try (var statement = owner.createStatement();
        var found =
            statement.executeQuery(
                "SELECT * FROM public." + name + " WHERE xmin::text = '" + transaction + "'")) {
      var count = found.getMetaData().getColumnCount();
      for (var i = 1; i <= count; i++) {
        columns.add(found.getMetaData().getColumnName(i));
      }
      while (found.next()) {
        var row = new Object[count];
        for (var i = 0; i < count; i++) {
          row[i] = found.getObject(i + 1);
        }
        rows.add(row);
      }
    }
    return new Table(name, columns, rows);
  }

  private void insert(Table table) throws SQLException {
    var sql =
        "INSERT INTO bench.%s (%s) VALUES (%s)"
            .formatted(
                table.name,
                String.join(", ", table.columns),
                String.join(", ", Collections.nCopies(table.columns.size(), "?")));
    try (var statement = owner.prepareStatement(sql)) {
      var waiting = 0;
      for (var row : table.rows) {
        for (var i = 0; i < row.length; i++) {
          statement.setObject(i + 1, row[i]);
        }
        statement.addBatch();
        if (++waiting % BATCH == 0) {
          statement.executeBatch();
        }
      }
      statement.executeBatch();
    }
  }

  private void execute(String sql) throws SQLException {
    try (var statement = owner.createStatement()) {
      statement.execute(sql);
    }
  }
}
