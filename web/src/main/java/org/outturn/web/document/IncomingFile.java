package org.outturn.web.document;

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
public final class IncomingFile implements AutoCloseable {

  private final Path path;

  private IncomingFile(Path path) {
    this.path = path;
  }

  /** Something that writes the file's bytes. */
  @FunctionalInterface
  public interface Source {
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Receives a file from a request's body.
   *
   * @throws WebApplicationException 413 when it is larger than allowed, 400 when it is cut off
   */
  public static IncomingFile receive(InputStream body, FileLimit limit) {
    return receive(
        out -> {
          body.transferTo(out);
        },
        limit);
  }

  /**
   * Receives a file.
   *
   * @throws WebApplicationException 413 when it is larger than allowed, 400 when it is cut off
   */
  public static IncomingFile receive(Source source, FileLimit limit) {
    try {
      var incoming = new IncomingFile(Files.createTempFile("outturn-upload-", ".tmp"));
      try (var out = new Limited(Files.newOutputStream(incoming.path), limit)) {
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
  public static WebApplicationException cutOff() {
    return new WebApplicationException(
        Problem.of(
                400,
                "upload-cut-off",
                "The file did not arrive whole",
                "The connection broke before the whole file had arrived. Nothing was changed:"
                    + " send it again")
            .response());
  }

  /** Passes bytes on to the disk, and stops where the largest file ends. */
  private static final class Limited extends FilterOutputStream {

    private final FileLimit limit;
    private long total;

    Limited(OutputStream out, FileLimit limit) {
      super(out);
      this.limit = limit;
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      total += length;
      if (total > limit.bytes()) {
        throw new WebApplicationException(
            Problem.of(413, "file-too-large", "The file is too large", limit.toPrograms())
                .response());
      }
      out.write(bytes, offset, length);
    }
  }

  public Path path() {
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
