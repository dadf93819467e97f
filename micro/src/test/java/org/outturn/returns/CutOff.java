package org.outturn.returns;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import org.outturn.testing.Site;
import org.outturn.testing.TestReturn;

/** A connection that breaks while a file is sent. */
final class CutOff {

  private static final int PATIENCE_MILLIS = 20_000;

  private CutOff() {}

  /** Announces the whole file, sends the start of it, and waits until the server hangs up. */
  static void send(TestReturn to, byte[] file, int length) throws IOException {
    var address = Site.uri("/api/v1" + to.path("uploads"));
    var authorization =
        Site.api(TestReturn.PREPARER)
            .request("/grants")
            .build()
            .headers()
            .firstValue("Authorization")
            .orElseThrow();
    try (var socket = new Socket(address.getHost(), address.getPort())) {
      var out = socket.getOutputStream();
      out.write(
          String.join(
                  "\r\n",
                  "POST " + address.getPath() + " HTTP/1.1",
                  "Host: " + address.getAuthority(),
                  "Authorization: " + authorization,
                  "Content-Type: " + TestReturn.XLSX,
                  "Content-Length: " + file.length,
                  "",
                  "")
              .getBytes(US_ASCII));
      out.write(file, 0, length);
      out.flush();
      socket.setSoTimeout(PATIENCE_MILLIS);
      socket.shutdownOutput();
      socket.getInputStream().readAllBytes();
    } catch (SocketException e) {
      assertThat(e).hasMessageContaining("reset");
    }
  }
}
