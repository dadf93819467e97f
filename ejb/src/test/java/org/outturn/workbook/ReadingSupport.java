package org.outturn.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads bytes as the sample return. */
final class ReadingSupport {

  private ReadingSupport() {}

  static Reading read(byte[] content) {
    try {
      var file = Files.createTempFile("return", ".xlsx");
      try {
        return read(Files.write(file, content));
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Reading read(Path file) throws IOException {
    return new WorkbookReader().read(file, SampleReturn.expected());
  }
}
