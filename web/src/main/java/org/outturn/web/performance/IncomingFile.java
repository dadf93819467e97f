package org.outturn.web.performance;

import jakarta.ws.rs.WebApplicationException;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.outturn.web.api.Problem;

/** A file on its way in: kept on disk while it is looked at, never longer. */
final class IncomingFile implements AutoCloseable {

  /** The largest workbook that is taken, in bytes: 10 MB. */
  static final long LARGEST = 10L * 1024 * 1024;

  private final Path path;

  private IncomingFile(Path path) {
    this.path = path;
  }

  /** Something that writes the file's bytes. */
  @FunctionalInterface
  interface Source {
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Receives a file from a request's body.
   *
   * @throws WebApplicationException 413 when it is larger than allowed, 400 when it is cut off
   */
  static IncomingFile receive(InputStream body) {
    return receive(
        out -> {
          body.transferTo(out);
        });
  }

  /**
   * Receives a file.
   *
   * @throws WebApplicationException 413 when it is larger than allowed, 400 when it is cut off
   */
  static IncomingFile receive(Source source) {
    try {
      var incoming = new IncomingFile(Files.createTempFile("outturn-upload-", ".tmp"));
      try (var out = new Limited(Files.newOutputStream(incoming.path))) {
        source.writeTo(out);
        return incoming;
      } catch (IOException | RuntimeException e) {
        incoming.close();
        throw e;
      }
    } catch (IOException e) {
      throw cutOff();
    }
  }

  /** The answer when the connection broke half-way. */
  static WebApplicationException cutOff() {
    return new WebApplicationException(
        Problem.of(
                400,
                "upload-cut-off",
                "The file did not arrive whole",
                "The connection broke before the whole file had arrived. Nothing was changed:"
                    + " send it again")
            .response());
  }

  /** Passes bytes on to the disk, and stops where the largest workbook ends. */
  private static final class Limited extends FilterOutputStream {

    private long total;

    Limited(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      total += length;
      if (total > LARGEST) {
        throw new WebApplicationException(
            Problem.of(
                    413,
                    "file-too-large",
                    "The file is too large",
                    "A return's workbook may have at most 10 MB. Send the workbook itself, without"
                        + " pictures or other files")
                .response());
      }
      out.write(bytes, offset, length);
    }
  }

  Path path() {
    return path;
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
