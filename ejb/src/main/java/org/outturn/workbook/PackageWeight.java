package org.outturn.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Whether a package would take too much memory if it were held as a whole. */
final class PackageWeight {

  /** A few thousand rows; as objects they take some thirty times as much. */
  private static final long XML_BYTES = 3L * 1024 * 1024;

  private static final long BYTES = 20L * 1024 * 1024;

  private PackageWeight() {}

  static boolean isHeavy(Path file) throws IOException {
    try (var zip = new ZipFile(file.toFile())) {
      var xml = 0L;
      var all = 0L;
      var entries = zip.entries();
      while (entries.hasMoreElements()) {
        var entry = entries.nextElement();
        try (var in = zip.getInputStream(entry)) {
          var bytes = bytes(in, BYTES - all);
          all += bytes;
          xml += entry.getName().matches(".*\\.(xml|rels|vml)") ? bytes : 0;
        }
        if (all >= BYTES || xml >= XML_BYTES) {
          return true;
        }
      }
      return false;
    } catch (ZipException e) {
      return true;
    }
  }

  private static long bytes(InputStream in, long most) throws IOException {
    var buffer = new byte[8192];
    var count = 0L;
    for (var read = in.read(buffer); read >= 0 && count < most; read = in.read(buffer)) {
      count += read;
    }
    return count;
  }
}
