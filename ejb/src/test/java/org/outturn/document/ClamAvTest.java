package org.outturn.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.document.VirusScan.Finding;

/** Talks with a server that speaks as clamd does. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ClamAvTest {

  @TempDir Path folder;

  private Finding scan(byte[] content, String answer) throws Exception {
    try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var received = CompletableFuture.supplyAsync(() -> serve(server, answer));
      var scan = new ClamAv("127.0.0.1:" + server.getLocalPort());
      var finding = scan.scan(Samples.file(folder, content));
      assertThat(received.get()).isEqualTo(content);
      return finding;
    }
  }

  private static byte[] serve(ServerSocket server, String answer) {
    try (Socket client = server.accept()) {
      var in = new DataInputStream(client.getInputStream());
      assertThat(in.readNBytes(10)).isEqualTo(Samples.bytes("zINSTREAM\0"));
      var content = new ByteArrayOutputStream();
      for (var length = in.readInt(); length > 0; length = in.readInt()) {
        content.write(in.readNBytes(length));
      }
      client.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
      return content.toByteArray();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void a_clean_file_passes_byte_for_byte_however_long() throws Exception {
    assertThat(scan(new byte[200_000], "stream: OK\0")).isEqualTo(Finding.CLEAN);
  }

  @Test
  void what_is_found_is_told() throws Exception {
    assertThat(scan(Samples.bytes("x"), "stream: Eicar-Signature FOUND\0"))
        .isEqualTo(Finding.infected("Eicar-Signature"));
  }

  @Test
  void an_answer_that_says_neither_is_no_answer() {
    assertThatThrownBy(() -> scan(Samples.bytes("x"), "INSTREAM size limit exceeded. ERROR\0"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("size limit exceeded");
  }

  @Test
  void a_scanner_that_is_not_there_is_an_error() throws IOException {
    int free;
    try (var server = new ServerSocket(0)) {
      free = server.getLocalPort();
    }
    var scan = new ClamAv("127.0.0.1:" + free);
    assertThatThrownBy(() -> scan.scan(Samples.file(folder, new byte[1])))
        .isInstanceOf(IOException.class);
  }

  @Test
  void without_a_scanner_nothing_is_scanned() throws IOException {
    assertThat(new ClamAv("").scan(folder)).isEqualTo(Finding.NOT_SCANNED);
  }

  @Test
  void an_address_that_is_none_is_told_by_its_name() {
    assertThatThrownBy(() -> new ClamAv("clamd"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("OUTTURN_CLAMD");
  }
}
