package org.outturn.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A running demonstration, used through its API by one of the demo's people. */
final class DemoServer {

  private static final Pattern TOKEN = Pattern.compile("\"token\"\\s*:\\s*\"([^\"]+)\"");
  private static final Pattern FIGURE = Pattern.compile("kpi\\..+\\.(value|numerator|denominator)");
  private static final String PASSWORD =
      Optional.ofNullable(System.getenv("OUTTURN_DEMO_PASSWORD")).orElse("outturn-demo");

  /**
   * HTTP/1.1, for the server never frees what a POST over HTTP/2 leaves behind, some 2 KB each:
   * thousands of them would measure that and not Outturn.
   */
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final String base;
  private final String token;

  /**
   * @param base such as {@code http://localhost:8080}
   */
  DemoServer(String base, String user) throws IOException, InterruptedException {
    this.base = base;
    var credentials =
        Base64.getEncoder()
            .encodeToString((user + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
    var asked =
        HttpRequest.newBuilder(URI.create(base + "/api/v1/tokens"))
            .header("Authorization", "Basic " + credentials)
            .POST(BodyPublishers.noBody())
            .build();
    var found = TOKEN.matcher(new String(send(asked), StandardCharsets.UTF_8));
    if (!found.find()) {
      throw new IllegalStateException("No token");
    }
    token = found.group(1);
  }

  /** What the server answers; anything but success ends the measuring. */
  byte[] get(String path) throws IOException, InterruptedException {
    return send(request(path).GET().build());
  }

  byte[] post(String path, String type, BodyPublisher body)
      throws IOException, InterruptedException {
    return send(request(path).header("Content-Type", type).POST(body).build());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(base + path))
        .header("Authorization", "Bearer " + token);
  }

  /** The status of the answer, whatever it is. */
  int status(String path, String type, BodyPublisher body)
      throws IOException, InterruptedException {
    var asked = request(path).header("Content-Type", type).POST(body).build();
    return http.send(asked, BodyHandlers.ofByteArray()).statusCode();
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

  /** A return's workbook with the same number in some of its figures, chosen by their names. */
  static byte[] filled(byte[] template, Predicate<String> which, int number) throws IOException {
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(template))) {
      for (var name : workbook.getAllNames()) {
        if (FIGURE.matcher(name.getNameName()).matches() && which.test(name.getNameName())) {
          var place = new CellReference(name.getRefersToFormula());
          workbook
              .getSheet(place.getSheetName())
              .getRow(place.getRow())
              .getCell(place.getCol())
              .setCellValue(number);
        }
      }
      var out = new ByteArrayOutputStream();
      workbook.write(out);
      return out.toByteArray();
    }
  }
}
