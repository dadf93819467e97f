package org.outturn.bench;

import static org.outturn.workbook.WorkbookFixtures.cell;
import static org.outturn.workbook.WorkbookFixtures.edited;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.outturn.workbook.BadUpload;
import org.outturn.workbook.InputName;

/**
 * Uploads every bad file that the tests know to a running demonstration, a few times each, and
 * prints the slowest answer beside its limit of 2 seconds and the most that the server's heap grew
 * meanwhile, garbage included. Use a demonstration made for it, since readable files replace the
 * draft of LGE-2017's open return:
 *
 * <pre>bin/run --port 8099 --data /tmp/hostile   then   bin/bench hostile http://localhost:8099
 * </pre>
 */
final class HostileBench {

  private static final double LIMIT_MILLIS = 2_000;
  private static final int ROUNDS = 3;

  private final DemoReturn site;
  private final byte[] good;
  private boolean missed;
  private double mostGrowth;

  private HostileBench(DemoReturn site) throws IOException, InterruptedException {
    this.site = site;
    this.good =
        edited(
            site.workbook(),
            workbook -> cell(workbook, new InputName("kpi.enquiries.value")).setCellValue(801));
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    var base = arguments.length > 0 ? arguments[0] : "http://localhost:8080";
    new HostileBench(DemoReturn.at(base)).run();
  }

  private void run() throws IOException, InterruptedException {
    for (var i = 0; i < 20; i++) { // so that no file pays for what the first of all has to load
      site.upload(good);
    }
    say("%-26s %6s %10s %10s %10s", "file", "status", "bytes", "slowest ms", "heap +MB");
    measure(new BadUpload("(a good workbook)", 201, null, file -> file));
    for (var bad : BadUpload.all()) {
      measure(bad);
    }
    say("Most that the heap grew: %.0f MB of %.0f MB", mostGrowth, site.largestHeap() / 1e6);
    System.exit(missed ? 1 : 0);
  }

  private void measure(BadUpload bad) throws IOException, InterruptedException {
    var file = bad.file(good);
    var statuses = new ArrayList<Integer>();
    var times = new double[ROUNDS];
    try (var watch = HeapWatch.of(site)) {
      for (var round = 0; round < ROUNDS; round++) {
        var start = System.nanoTime();
        statuses.add(site.upload(file));
        times[round] = (System.nanoTime() - start) / 1e6;
      }
      tell(bad, file.length, statuses, Arrays.stream(times).max().orElseThrow(), watch.growth());
    }
  }

  private void tell(
      BadUpload bad, int bytes, List<Integer> statuses, double slowest, double growth) {
    var inTime = slowest <= LIMIT_MILLIS;
    // The very file that is the draft already is answered with 200.
    var asExpected =
        statuses.stream()
            .allMatch(status -> status == bad.status() || (status == 200 && bad.status() == 201));
    missed |= !inTime || !asExpected;
    mostGrowth = Math.max(mostGrowth, growth);
    say(
        "%-26s %6d %,10d %,10.0f %,10.0f%s%s",
        bad.name(),
        statuses.get(0),
        bytes,
        slowest,
        growth,
        inTime ? "" : "  TOO SLOW",
        asExpected ? "" : "  EXPECTED " + bad.status());
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.UK, format, values));
  }
}
