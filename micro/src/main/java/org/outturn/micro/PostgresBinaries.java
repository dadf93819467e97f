package org.outturn.micro;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The programs of PostgreSQL that come with Outturn, unpacked once into the data directory. */
final class PostgresBinaries {
  /** The major version of the binaries, and so of every data directory they can read. */
  static final int MAJOR = 17;

  private static final Pattern JAR = Pattern.compile("binaries-[^/]*?-(\\d[\\d.]*)\\.jar!");
  private static final int EXECUTABLE = 0100;

  private PostgresBinaries() {}

  /** Unpacks when absent; a start cut off in the middle leaves nothing that looks complete. */
  static Path in(Path dataDirectory) throws IOException {
    var packed = PostgresBinaries.class.getResource("/" + archive());
    if (packed == null) {
      throw Refusal.because(
          "This build holds no PostgreSQL for "
              + System.getProperty("os.arch")
              + " machines. Build on this machine, or set OUTTURN_DB_URL to a PostgreSQL of your own.");
    }
    var home = dataDirectory.resolve(directory(packed));
    if (Files.isDirectory(home)) {
      return home;
    }
    var unfinished = home.resolveSibling(home.getFileName() + ".new");
    Trees.delete(unfinished);
    Files.createDirectories(unfinished);
    unpack(packed, unfinished);
    Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
    return home;
  }

  private static void unpack(URL packed, Path target) throws IOException {
    try (var tar =
        new TarArchiveInputStream(
            new XZCompressorInputStream(new BufferedInputStream(packed.openStream())))) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        write(tar, entry, target);
      }
    }
  }

  /** Named by the version of the jar, so that a newer Outturn unpacks newer programs. */
  private static String directory(URL packed) {
    var jar = JAR.matcher(packed.toString());
    return "postgresql-" + (jar.find() ? jar.group(1) : MAJOR);
  }

  private static String archive() {
    return switch (System.getProperty("os.arch").toLowerCase(Locale.ROOT)) {
      case "amd64", "x86_64" -> "postgres-linux-x86_64.txz";
      case "aarch64", "arm64" -> "postgres-linux-arm_64.txz";
      default -> "postgres-linux-unknown.txz";
    };
  }

  private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path target)
      throws IOException {
    var path = target.resolve(entry.getName()).normalize();
    if (!path.startsWith(target)) {
      throw new IOException("The archive of PostgreSQL names a file outside itself");
    }
    if (entry.isDirectory()) {
      Files.createDirectories(path);
      return;
    }
    Files.createDirectories(path.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(tar, path);
    var mode = (entry.getMode() & EXECUTABLE) != 0 ? "rwxr-xr-x" : "rw-r--r--";
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
  }
}
