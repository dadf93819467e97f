package org.outturn.testing;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * A virus scanner that speaks INSTREAM as clamd does. It finds the EICAR test text anywhere in a
 * file, and hangs up without a word at {@link #SILENCE}; everything else is clean.
 */
public final class PretendClamd implements AutoCloseable {

  /** The harmless text that scanners agree to find, in halves so that none finds it here. */
  public static final String EICAR =
      "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

  /** A file that holds this gets no answer, as from a scanner that is down. */
  public static final String SILENCE = "the scanner of this test hangs up";

  private final ServerSocket server;

  private PretendClamd(ServerSocket server) {
    this.server = server;
  }

  /** Starts one on a free port. */
  static PretendClamd start() {
    try {
      var clamd = new PretendClamd(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
      var thread = new Thread(clamd::serve, "pretend-clamd");
      thread.setDaemon(true);
      thread.start();
      return clamd;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String address() {
    return "127.0.0.1:" + server.getLocalPort();
  }

  private void serve() {
    while (!server.isClosed()) {
      try (var client = server.accept()) {
        answer(client);
      } catch (IOException e) {
        // closed, or a client that went away: the next one is served
      }
    }
  }

  private static void answer(Socket client) throws IOException {
    var in = new DataInputStream(client.getInputStream());
    if (!text(in.readNBytes(10)).equals("zINSTREAM\0")) {
      throw new EOFException("No INSTREAM");
    }
    var content = new ByteArrayOutputStream();
    for (var length = in.readInt(); length > 0; length = in.readInt()) {
      content.write(in.readNBytes(length));
    }
    var sent = text(content.toByteArray());
    if (!sent.contains(SILENCE)) {
      var found = sent.contains(EICAR) ? "stream: Eicar-Test-Signature FOUND" : "stream: OK";
      client.getOutputStream().write((found + "\0").getBytes(StandardCharsets.US_ASCII));
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
