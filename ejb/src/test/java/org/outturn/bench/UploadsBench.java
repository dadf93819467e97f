package org.outturn.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.outturn.workbook.Bombs;
import org.outturn.workbook.SampleReturn;
import org.outturn.workbook.WorkbookFixtures;
import org.outturn.workbook.WorkbookReader;

/**
 * Reading and validating uploads. Limits: at most three times the bare parsing of the same file,
 * faster than openpyxl, and 20,000 rows within a heap of 64 MB.
 */
public final class UploadsBench {

  private static final double MOST_TIMES_BARE = 3;
  private static final int UPLOADS = 20_000;

  private boolean missed;

  private UploadsBench() {}

  public static void main(String[] arguments) throws Exception {
    if (arguments.length == 1) {
      read(Path.of(arguments[0]));
      return;
    }
    var folder = Files.createTempDirectory("bench-uploads");
    var bench = new UploadsBench();
    bench.typical(Files.write(folder.resolve("typical.xlsx"), WorkbookFixtures.filled()));
    bench.large(
        Files.write(
            folder.resolve("large.xlsx"), Bombs.twentyThousandRows(WorkbookFixtures.filled())));
    slowest(
        Files.write(
            folder.resolve("empty-rows.xlsx"), Bombs.millionEmptyRows(WorkbookFixtures.filled())));
    System.exit(bench.missed ? 1 : 0);
  }

  private void typical(Path file) throws Exception {
    say("A typical return (%,d bytes), median of 500, warm", Files.size(file));
    var medians = Timing.medians(3_000, 500, () -> read(file), () -> BareReading.read(file));
    say("  read and validated   %8.2f ms", medians[0]);
    say("  bare StAX            %8.2f ms", medians[1]);
    limit("  times bare", medians[0] / medians[1], MOST_TIMES_BARE);
    openpyxl(file, medians[0], 50);
    var before = usedHeap();
    for (var i = 0; i < UPLOADS; i++) {
      read(file);
    }
    say("  heap after %,d more: %+.1f MB", UPLOADS, (usedHeap() - before) / 1048576.0);
  }

  private void large(Path file) throws Exception {
    say("20,000 rows of 15 cells (%,d bytes), median of 7, warm", Files.size(file));
    var medians = Timing.medians(5, 7, () -> read(file), () -> BareReading.read(file));
    say("  read and validated   %8.0f ms", medians[0]);
    say("  bare StAX            %8.0f ms", medians[1]);
    limit("  times bare", medians[0] / medians[1], MOST_TIMES_BARE);
    openpyxl(file, medians[0], 1);
    var child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                UploadsBench.class.getName(),
                file.toString())
            .redirectErrorStream(true)
            .start();
    var said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    var fits = child.waitFor() == 0;
    missed |= !fits;
    say("  in a heap of 64 MB: %s", fits ? "read" : "FAILED " + said);
  }

  private static void slowest(Path file) throws Exception {
    say("1,048,576 formatted empty rows (%,d bytes)", Files.size(file));
    say("  answered in          %8.0f ms", Timing.once(() -> read(file)));
  }

  private void openpyxl(Path file, double ours, int rounds) throws Exception {
    var median = OpenpyxlReading.median(file, rounds);
    if (median.isPresent()) {
      say("  openpyxl             %8.2f ms", median.getAsDouble());
      limit("  times openpyxl", ours / median.getAsDouble(), 1);
    } else {
      say("  openpyxl is not installed for /usr/bin/python3, so it is not compared");
    }
  }

  private void limit(String what, double times, double most) {
    var within = times <= most;
    missed |= !within;
    say("%-22s %8.2f    at most %.0f: %s", what, times, most, within ? "yes" : "NO");
  }

  private static void read(Path file) throws IOException {
    var reading = new WorkbookReader().read(file, SampleReturn.expected());
    if (!reading.errors().isEmpty()) {
      throw new IllegalStateException(reading.errors().toString());
    }
  }

  private static long usedHeap() throws InterruptedException {
    System.gc();
    Thread.sleep(100);
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.UK, format, values));
  }
}
