package org.outturn.bench;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The open return of a running demonstration, as its provider works on it through the API. */
final class DemoReturn {

  private static final String RETURN = "/api/v1/grants/LGE-2017/returns/2019-20-Q2";

  private final DemoServer server;

  private DemoReturn(DemoServer server) {
    this.server = server;
  }

  static DemoReturn at(String base) throws IOException, InterruptedException {
    return new DemoReturn(new DemoServer(base, "provider.lge"));
  }

  byte[] workbook() throws IOException, InterruptedException {
    return server.get(RETURN + "/workbook");
  }

  /** Uploads a file as the raw body; gives the status of the answer. */
  int upload(byte[] file) throws IOException, InterruptedException {
    return server.status(
        RETURN + "/uploads", "application/octet-stream", BodyPublishers.ofByteArray(file));
  }

  /** How much heap the server uses, in bytes. */
  double usedHeap() throws IOException, InterruptedException {
    return metric("memory_usedHeap_bytes");
  }

  /** How much heap the server may use, in bytes. */
  double largestHeap() throws IOException, InterruptedException {
    return metric("memory_maxHeap_bytes");
  }

  private double metric(String name) throws IOException, InterruptedException {
    var text = new String(server.get("/metrics"), StandardCharsets.UTF_8);
    var found =
        Pattern.compile("(?m)^(?:base_)?" + name + "(?:\\{[^}]*})?\\s+([0-9.E+]+)$").matcher(text);
    if (!found.find()) {
      throw new IllegalStateException("The server does not say " + name + " but: " + text);
    }
    return Double.parseDouble(found.group(1));
  }
}
