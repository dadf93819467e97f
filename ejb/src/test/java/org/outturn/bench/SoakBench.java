package org.outturn.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

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
  private static final Pattern TOKEN = Pattern.compile("\"token\"\\s*:\\s*\"([^\"]+)\"");
  private static final Pattern HEAP =
      Pattern.compile("(?m)^(?:base_)?memory_usedHeap_bytes(?:\\{[^}]*})?\\s+([0-9.E+]+)$");

  private final HttpClient http = HttpClient.newHttpClient();
  private final String base;
  private final boolean multipart;
  private String token;

  private SoakBench(String base, boolean multipart) {
    this.base = base;
    this.multipart = multipart;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    var base = arguments.length > 0 ? arguments[0] : "http://localhost:8080";
    var count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20_000;
    var multipart = arguments.length > 2 && "multipart".equals(arguments[2]);
    new SoakBench(base, multipart).run(count);
  }

  private void run(int count) throws IOException, InterruptedException {
    token = token();
    var template = send(request("/workbook").GET().build());
    byte[][] workbooks = {filled(template, 801), filled(template, 802)};
    var early = Double.MAX_VALUE;
    var late = Double.MAX_VALUE;
    var started = System.nanoTime();
    for (var i = 0; i < count; i++) {
      send(upload(workbooks[i % 2]));
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

  private String token() throws IOException, InterruptedException {
    var credentials =
        Base64.getEncoder()
            .encodeToString("provider.lge:outturn-demo".getBytes(StandardCharsets.UTF_8));
    var request =
        HttpRequest.newBuilder(URI.create(base + "/api/v1/tokens"))
            .header("Authorization", "Basic " + credentials)
            .POST(BodyPublishers.noBody())
            .build();
    var found = TOKEN.matcher(new String(send(request), StandardCharsets.UTF_8));
    if (!found.find()) {
      throw new IllegalStateException("No token");
    }
    return found.group(1);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(base + RETURN + path))
        .header("Authorization", "Bearer " + token);
  }

  private HttpRequest upload(byte[] workbook) throws IOException {
    if (!multipart) {
      return request("/uploads")
          .header("Content-Type", "application/octet-stream")
          .POST(BodyPublishers.ofByteArray(workbook))
          .build();
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
    return request("/uploads")
        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
        .POST(BodyPublishers.ofByteArray(body.toByteArray()))
        .build();
  }

  private double heap() throws IOException, InterruptedException {
    var metrics = send(HttpRequest.newBuilder(URI.create(base + "/metrics")).GET().build());
    var found = HEAP.matcher(new String(metrics, StandardCharsets.UTF_8));
    if (!found.find()) {
      throw new IllegalStateException("The server does not say how much heap it uses");
    }
    return Double.parseDouble(found.group(1));
  }

  private byte[] send(HttpRequest request) throws IOException, InterruptedException {
    var response = http.send(request, BodyHandlers.ofByteArray());
    if (response.statusCode() >= 300) {
      throw new IllegalStateException(
          request.uri()
              + " answered "
              + response.statusCode()
              + " "
              + new String(response.body(), StandardCharsets.UTF_8));
    }
    return response.body();
  }

  private static byte[] filled(byte[] template, int enquiries) throws IOException {
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(template))) {
      var place = new CellReference(workbook.getName("kpi.enquiries.value").getRefersToFormula());
      workbook
          .getSheet(place.getSheetName())
          .getRow(place.getRow())
          .getCell(place.getCol())
          .setCellValue(enquiries);
      var out = new ByteArrayOutputStream();
      workbook.write(out);
      return out.toByteArray();
    }
  }
}
