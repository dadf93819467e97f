package org.outturn.routes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What each account must be answered: {@code routes.csv}, a column for an account, a row for a
 * request. Requests that change something are sent without what they need, so that whoever is let
 * through is refused for that alone and nothing changes.
 */
record RouteTable(List<String> accounts, List<Row> rows) {
  static final String ANONYMOUS = "anonymous";

  /** One request and the status that each account gets, in the order of the columns. */
  record Row(String method, String path, List<String> expected) {

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  static RouteTable read() {
    try (var file = RouteTable.class.getResourceAsStream("routes.csv")) {
      var lines =
          new String(file.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> List.of(line.split(",")))
              .toList();
      var rows = new ArrayList<Row>();
      for (var cells : lines.subList(1, lines.size())) {
        rows.add(new Row(cells.get(0), cells.get(1), cells.subList(2, cells.size())));
      }
      return new RouteTable(lines.get(0).subList(2, lines.get(0).size()), rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
