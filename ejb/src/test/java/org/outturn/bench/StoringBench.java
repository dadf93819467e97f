package org.outturn.bench;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Returns stored through the API of a running demonstration, from the request to the answer. Every
 * figure of a return is stored in the same few statements, so a full return must take hardly longer
 * than one with a single figure.
 *
 * <pre>bin/run   and then   bin/bench storing http://localhost:8080</pre>
 */
final class StoringBench {

  private static final String RETURN = "/api/v1/grants/LGE-2017/returns/2019-20-Q2";
  private static final double MOST_TIMES_ONE = 1.5;

  private final DemoServer server;

  private StoringBench(DemoServer server) {
    this.server = server;
  }

  public static void main(String[] arguments) throws Exception {
    var base = arguments.length > 0 ? arguments[0] : "http://localhost:8080";
    var met = new StoringBench(new DemoServer(base, "provider.lge")).run();
    System.exit(met ? 0 : 1);
  }

  private boolean run() throws Exception {
    var template = server.get(RETURN + "/workbook");
    var one = DemoServer.filled(template, "kpi.enquiries.value"::equals, 801);
    var all = DemoServer.filled(template, name -> true, 802);
    var medians =
        Timing.medians(
            60, 100, () -> upload(one, false), () -> upload(all, false), () -> upload(all, true));
    say("a return with one figure   %6.1f ms", medians[0]);
    say("a return with all figures  %6.1f ms", medians[1]);
    say("the same file once more    %6.1f ms: read, and nothing stored", medians[2]);
    var times = medians[1] / medians[0];
    var met = times <= MOST_TIMES_ONE;
    say(
        "all to one                 %6.2f, at most %.1f: %s",
        times, MOST_TIMES_ONE, met ? "met" : "missed");
    return met;
  }

  private void upload(byte[] workbook, boolean same) throws IOException, InterruptedException {
    var answer =
        server.post(
            RETURN + "/uploads", "application/octet-stream", BodyPublishers.ofByteArray(workbook));
    if (!new String(answer, StandardCharsets.UTF_8).contains("\"same\":" + same)) {
      throw new IllegalStateException("Somebody else uploads to the same return");
    }
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
