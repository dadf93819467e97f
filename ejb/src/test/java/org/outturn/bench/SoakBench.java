package org.outturn.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Uploads thousands of workbooks in a row to a running demonstration and compares the least heap
 * that the server used early and late: it has to stay where it was. Use a demonstration made for
 * it:
 *
 * <pre>bin/run --port 8099 --data /tmp/soak   then   bin/bench soak http://localhost:8099 20000 raw
 * </pre>
 */
final class SoakBench {

  private static final String RETURN = "/api/v1/grants/LGE-2017/returns/2019-20-Q2";
  private static final String BOUNDARY = "outturn-soak";
  private static final Pattern HEAP =
      Pattern.compile("(?m)^(?:base_)?memory_usedHeap_bytes(?:\\{[^}]*})?\\s+([0-9.E+]+)$");

  private final DemoServer server;
  private final boolean multipart;

  private SoakBench(DemoServer server, boolean multipart) {
    this.server = server;
    this.multipart = multipart;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    var base = arguments.length > 0 ? arguments[0] : "http://localhost:8080";
    var count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20_000;
    var multipart = arguments.length > 2 && "multipart".equals(arguments[2]);
    new SoakBench(new DemoServer(base, "provider.lge"), multipart).run(count);
  }

  private void run(int count) throws IOException, InterruptedException {
    var template = server.get(RETURN + "/workbook");
    byte[][] workbooks = {
      DemoServer.filled(template, "kpi.enquiries.value"::equals, 801),
      DemoServer.filled(template, "kpi.enquiries.value"::equals, 802)
    };
    var early = Double.MAX_VALUE;
    var late = Double.MAX_VALUE;
    var started = System.nanoTime();
    for (var i = 0; i < count; i++) {
      upload(workbooks[i % 2]);
      if (i % 100 == 99) {
        var heap = heap();
        if (i >= count / 10 && i < count * 3 / 10) {
          early = Math.min(early, heap);
        } else if (i >= count * 8 / 10) {
          late = Math.min(late, heap);
        }
      }
    }
    var seconds = (System.nanoTime() - started) / 1e9;
    System.out.printf(
        "%d uploads (%s) in %.0f s, %.0f a second%n",
        count, multipart ? "multipart" : "raw body", seconds, count / seconds);
    System.out.printf(
        "least heap used: %.1f MB early, %.1f MB late, ratio %.2f (limit 1.25)%n",
        early / 1e6, late / 1e6, late / early);
    if (late > early * 1.25) {
      System.exit(1);
    }
  }

  private void upload(byte[] workbook) throws IOException, InterruptedException {
    var path = RETURN + "/uploads";
    if (!multipart) {
      server.post(path, "application/octet-stream", BodyPublishers.ofByteArray(workbook));
      return;
    }
    var body = new ByteArrayOutputStream();
    body.writeBytes(
        ("--"
                + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"workbook\"; filename=\"r.xlsx\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII));
    body.writeBytes(workbook);
    body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
    server.post(
        path,
        "multipart/form-data; boundary=" + BOUNDARY,
        BodyPublishers.ofByteArray(body.toByteArray()));
  }

  private double heap() throws IOException, InterruptedException {
    var found = HEAP.matcher(new String(server.get("/metrics"), StandardCharsets.UTF_8));
    if (!found.find()) {
      throw new IllegalStateException("The server does not say how much heap it uses");
    }
    return Double.parseDouble(found.group(1));
  }
}
