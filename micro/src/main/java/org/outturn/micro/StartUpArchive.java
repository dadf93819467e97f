package org.outturn.micro;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The loaded classes of the server, written at its end so that the next start need not load them
 * again. It fits one release of the server on one Java only; its name tells which.
 */
final class StartUpArchive {
  private static final String SUFFIX = ".jsa";
  private static final String QUIET = "-Xlog:cds*=error";
  private static final int KEY_LENGTH = 16;

  private final Path directory;
  private final Path file;

  private StartUpArchive(Path directory, Path file) {
    this.directory = directory;
    this.file = file;
  }

  static StartUpArchive of(Path dist, Path dataDirectory) throws IOException {
    var directory = dataDirectory.resolve("cache");
    return new StartUpArchive(directory, directory.resolve(key(dist) + SUFFIX));
  }

  boolean exists() {
    return Files.exists(file);
  }

  /** To use the archive, or else to make it when the server ends. */
  List<String> flags() throws IOException {
    if (exists()) {
      return List.of("-Xshare:auto", QUIET, "-XX:SharedArchiveFile=" + file);
    }
    Trees.delete(directory);
    Files.createDirectories(directory);
    return List.of(QUIET, "-XX:ArchiveClassesAtExit=" + unfinished());
  }

  /** Keeps what a server has written that ended in order. */
  void keep() throws IOException {
    if (Files.exists(unfinished())) {
      Files.move(unfinished(), file, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private Path unfinished() {
    return directory.resolve("unfinished" + SUFFIX);
  }

  private static String key(Path dist) throws IOException {
    var text = new StringBuilder(System.getProperty("java.vm.version"));
    text.append(PayaraMicro.JVM);
    var server = dist.resolve("payara-micro.jar");
    text.append(server).append(Files.size(server)).append(Files.getLastModifiedTime(server));
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var hash = digest.digest(text.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, KEY_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
