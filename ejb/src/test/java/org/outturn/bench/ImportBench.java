package org.outturn.bench;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Arrays;
import java.util.Locale;

/**
 * A portfolio of 2,000 grants, checked and then loaded for good through the API of a running
 * demonstration. The floor is the very rows that the load wrote, written again by plain batches
 * into the same database. Each round leaves 2,000 grants behind.
 *
 * <pre>bin/run   and then   bin/bench import http://localhost:8080 data</pre>
 */
final class ImportBench {

  private static final double MOST_TIMES_FLOOR = 12;
  private static final int ROUNDS = 3;

  private final DemoServer server;
  private final Connection owner;
  private final double[][] times = new double[3][ROUNDS];

  private ImportBench(DemoServer server, Connection owner) {
    this.server = server;
    this.owner = owner;
  }

  public static void main(String[] arguments) throws Exception {
    var base = arguments.length > 0 ? arguments[0] : "http://localhost:8080";
    var data = Path.of(arguments.length > 1 ? arguments[1] : "data");
    try (var owner = BenchDatabase.open(data)) {
      System.exit(new ImportBench(new DemoServer(base, "commissioner"), owner).run() ? 0 : 1);
    }
  }

  private boolean run() throws Exception {
    var run = Long.toString(System.currentTimeMillis() / 1000, 36).toUpperCase(Locale.ROOT);
    post(BenchPortfolio.file("BENCH-WARM-" + run), "?dryRun=true");
    for (var round = 0; round < ROUNDS; round++) {
      round(round, BenchPortfolio.file("BENCH-" + run + "-" + round));
    }
    var check = median(times[0]);
    var load = median(times[1]);
    var floor = median(times[2]);
    say("checked and taken back  %,8.0f ms", check);
    say("loaded                  %,8.0f ms, %,.0f grants a second", load, 1000 * 2000 / load);
    say("the same rows, plainly  %,8.0f ms", floor);
    var ratio = load / floor;
    var met = ratio <= MOST_TIMES_FLOOR;
    say(
        "times the floor         %8.1f, at most %.0f: %s",
        ratio, MOST_TIMES_FLOOR, met ? "met" : "missed");
    return met;
  }

  private void round(int round, byte[] file) throws Exception {
    times[0][round] = Timing.once(() -> post(file, "?dryRun=true"));
    times[1][round] = Timing.once(() -> post(file, ""));
    var plain = new PlainInserts(owner, lastImport());
    times[2][round] = plain.write();
    say(
        "%,d grants, %,d rows, %,d KB: %,.0f ms checked, %,.0f loaded, %,.0f plain",
        BenchPortfolio.GRANTS,
        plain.rows(),
        file.length / 1024,
        times[0][round],
        times[1][round],
        times[2][round]);
  }

  private void post(byte[] file, String query) throws Exception {
    var answer =
        server.post(
            "/api/v1/imports" + query,
            "application/octet-stream",
            BodyPublishers.ofByteArray(file));
    var said = new String(answer, StandardCharsets.UTF_8);
    if (!said.contains("\"errors\":[]")) {
      throw new IllegalStateException(said);
    }
  }

  /** The transaction that wrote the last import. */
  private String lastImport() throws Exception {
    try (var statement = owner.createStatement();
        var found =
            statement.executeQuery(
                "SELECT xmin::text FROM portfolio_import ORDER BY id DESC LIMIT 1")) {
      found.next();
      return found.getString(1);
    }
  }

  private static double median(double[] values) {
    var sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.UK, format, values));
  }
}
