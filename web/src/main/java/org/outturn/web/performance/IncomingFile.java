package org.outturn.web.performance;

import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.io.InputStream;
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

  /**
   * Receives a file.
   *
   * @throws WebApplicationException 413 when it is larger than allowed, 400 when it is cut off
   */
  static IncomingFile receive(InputStream body) {
    try {
      var path = Files.createTempFile("outturn-upload-", ".tmp");
      var incoming = new IncomingFile(path);
      try (var out = Files.newOutputStream(path)) {
        incoming.copy(body, out);
        return incoming;
      } catch (IOException | RuntimeException e) {
        incoming.close();
        throw e;
      }
    } catch (IOException e) {
      throw new WebApplicationException(
          Problem.of(
                  400,
                  "upload-cut-off",
                  "The file did not arrive whole",
                  "The connection broke before the whole file had arrived. Nothing was changed:"
                      + " send it again")
              .response());
    }
  }

  private void copy(InputStream body, java.io.OutputStream out) throws IOException {
    var buffer = new byte[8192];
    var total = 0L;
    for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
      total += read;
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
      out.write(buffer, 0, read);
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
