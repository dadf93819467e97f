package org.outturn.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Directories that a run makes for itself. */
final class Directories {
  private Directories() {}

  static void copy(Path directory, Path to) throws IOException {
    try (var paths = Files.walk(directory)) {
      for (var path : paths.toList()) {
        Files.copy(path, to.resolve(directory.relativize(path)));
      }
    }
  }

  static void delete(Path directory) {
    if (!Files.exists(directory)) {
      return;
    }
    try (var paths = Files.walk(directory)) {
      for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
