package org.outturn.web.performance;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file from a form, kept on disk until it is closed, and never more of it than is allowed. */
final class UploadedFile implements AutoCloseable {

  /** 10 MB, the most that a workbook may have. */
  static final long LARGEST = 10L * 1024 * 1024;

  private final String name;
  private final Path path;
  private final long size;

  private UploadedFile(String name, Path path, long size) {
    this.name = name;
    this.path = path;
    this.size = size;
  }

  /** The file of a part; an empty one when no file was chosen. */
  static UploadedFile of(EntityPart part) {
    try {
      var path = Files.createTempFile("outturn-upload-", ".xlsx");
      try {
        var name = part == null ? "" : part.getFileName().orElse("");
        return new UploadedFile(name, path, part == null ? 0 : copy(part, path));
      } catch (IOException | RuntimeException failed) {
        Files.deleteIfExists(path);
        throw failed;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long copy(EntityPart part, Path to) throws IOException {
    try (var sent = part.getContent()) {
      return copy(sent, to);
    }
  }

  /** Copies at most one byte more than is allowed, which tells that there was more. */
  static long copy(InputStream sent, Path to) throws IOException {
    var most = new BoundedStream(sent, LARGEST + 1);
    return Files.copy(most, to, StandardCopyOption.REPLACE_EXISTING);
  }

  /** As the sender's computer calls it; empty when no file was chosen. */
  String name() {
    return name;
  }

  Path path() {
    return path;
  }

  boolean isEmpty() {
    return size == 0;
  }

  boolean tooLarge() {
    return size > LARGEST;
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
