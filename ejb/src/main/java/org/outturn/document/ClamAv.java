package org.outturn.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The ClamAV daemon at {@code OUTTURN_CLAMD} (host:port), spoken to with its command INSTREAM as
 * clamd(8) describes it: chunks with their length in front, a chunk of length nothing at the end.
 * Without that setting nothing is scanned, and each version of a document says so.
 */
@ApplicationScoped
class ClamAv implements VirusScan {

  private static final String FOUND = " FOUND";
  private static final int CHUNK = 64 * 1024;
  private static final int CONNECT_MILLISECONDS = 3_000;
  private static final int ANSWER_MILLISECONDS = 20_000;
  private static final int LONGEST_ANSWER = 4_096;

  private final InetSocketAddress address;

  ClamAv() {
    this(ConfigProvider.getConfig().getOptionalValue("outturn.clamd", String.class).orElse(""));
  }

  /**
   * @param clamd host:port; empty for none
   */
  ClamAv(String clamd) {
    address = clamd.isBlank() ? null : address(clamd.strip());
  }

  private static InetSocketAddress address(String clamd) {
    var colon = clamd.lastIndexOf(':');
    try {
      return InetSocketAddress.createUnresolved(
          clamd.substring(0, colon), Integer.parseInt(clamd.substring(colon + 1)));
    } catch (RuntimeException wrong) {
      throw new IllegalStateException("Set OUTTURN_CLAMD to host:port, like clamd:3310", wrong);
    }
  }

  @Override
  public Finding scan(Path file) throws IOException {
    if (address == null) {
      return Finding.NOT_SCANNED;
    }
    try (var socket = new Socket()) {
      socket.connect(
          new InetSocketAddress(address.getHostString(), address.getPort()), CONNECT_MILLISECONDS);
      socket.setSoTimeout(ANSWER_MILLISECONDS);
      send(file, socket);
      return read(answer(socket));
    }
  }

  private static void send(Path file, Socket socket) throws IOException {
    var out = new DataOutputStream(socket.getOutputStream());
    out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
    try (var in = Files.newInputStream(file)) {
      var chunk = new byte[CHUNK];
      for (var read = in.read(chunk); read > 0; read = in.read(chunk)) {
        out.writeInt(read);
        out.write(chunk, 0, read);
      }
    }
    out.writeInt(0);
    out.flush();
  }

  private static String answer(Socket socket) throws IOException {
    var bytes = socket.getInputStream().readNBytes(LONGEST_ANSWER);
    return new String(bytes, StandardCharsets.UTF_8).replace("\0", "").strip();
  }

  private static Finding read(String answer) throws IOException {
    if (answer.endsWith(FOUND)) {
      var name = answer.substring(answer.indexOf(':') + 1, answer.length() - FOUND.length());
      return Finding.infected(name.strip());
    }
    if (answer.endsWith(" OK")) {
      return Finding.CLEAN;
    }
    throw new IOException("clamd did not say what it found: " + answer);
  }
}
