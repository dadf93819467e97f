package org.outturn.micro;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** A log file that only its owner can read, moved aside at 10 MB; three older ones are kept. */
final class RollingFile implements AutoCloseable {
  private static final long LIMIT_CHARS = 10_000_000;
  private static final int OLDER = 3;

  private final Path file;
  private BufferedWriter writer;
  private long written;

  private RollingFile(Path file) throws IOException {
    this.file = file;
    Files.createDirectories(file.getParent());
    reopen();
  }

  static RollingFile open(Path file) throws IOException {
    return new RollingFile(file);
  }

  void write(String line) throws IOException {
    if (written > LIMIT_CHARS) {
      writer.close();
      rotate();
      reopen();
    }
    writer.write(line);
    writer.newLine();
    writer.flush();
    written += line.length() + 1L;
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }

  private void rotate() throws IOException {
    for (var number = OLDER; number > 0; number--) {
      var newer = number == 1 ? file : older(number - 1);
      if (Files.exists(newer)) {
        Files.move(newer, older(number), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private Path older(int number) {
    return file.resolveSibling(file.getFileName() + "." + number);
  }

  private void reopen() throws IOException {
    if (!Files.exists(file)) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    writer = Files.newBufferedWriter(file, StandardOpenOption.APPEND);
    written = Files.size(file);
  }
}
