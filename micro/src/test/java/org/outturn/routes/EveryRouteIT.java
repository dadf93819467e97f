package org.outturn.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.outturn.routes.RouteTable.Row;

/** Sends every request of the table as every account, and compares the answers. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EveryRouteIT {
  /** What was answered, in the form of the table, for whoever has to add rows to it. */
  private static final Path ANSWERED = Path.of("target", "routes-answered.csv");

  private static final RouteTable TABLE = RouteTable.read();
  private static final Map<String, Caller> CALLERS = new LinkedHashMap<>();
  private static final List<String> LINES = new ArrayList<>();

  @BeforeAll
  static void create_the_accounts_that_the_demo_lacks() {
    RouteAccounts.create();
  }

  @TestFactory
  Stream<DynamicTest> each_account_gets_what_it_may() {
    return TABLE.rows().stream()
        .map(row -> DynamicTest.dynamicTest(row.toString(), () -> compare(row)));
  }

  private static void compare(Row row) {
    var expected = new LinkedHashMap<String, String>();
    var answered = new LinkedHashMap<String, String>();
    for (var i = 0; i < TABLE.accounts().size(); i++) {
      var account = TABLE.accounts().get(i);
      var caller = CALLERS.computeIfAbsent(account, Caller::of);
      expected.put(account, row.expected().get(i));
      answered.put(account, caller.status(row.method(), row.path()));
    }
    LINES.add(row.method() + "," + row.path() + "," + String.join(",", answered.values()));
    assertThat(answered).isEqualTo(expected);
  }

  @AfterAll
  static void keep_what_was_answered() throws IOException {
    Files.write(ANSWERED, LINES);
  }
}
