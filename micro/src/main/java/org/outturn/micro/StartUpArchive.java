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
 * The loaded classes of the server, kept so that the next start need not load them again. It fits
 * one build on one Java only; its name tells which.
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

  /** To use the archive, or else to be able to make it. */
  List<String> flags() {
    return exists()
        ? List.of("-Xshare:auto", QUIET, "-XX:SharedArchiveFile=" + file)
        : List.of("-XX:+RecordDynamicDumpInfo", QUIET);
  }

  /** Takes the archive from a running server; without it the next start is only slower. */
  void take(long pid) throws InterruptedException {
    try {
      Trees.delete(directory);
      Files.createDirectories(directory);
      var unfinished = directory.resolve("unfinished" + SUFFIX);
      var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
      var command =
          List.of(jcmd, Long.toString(pid), "VM.cds", "dynamic_dump", unfinished.toString());
      if (Commands.works(command) && Files.exists(unfinished)) {
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (IOException noSpace) {
      Trees.delete(directory);
    }
  }

  private static String key(Path dist) throws IOException {
    var text = new StringBuilder(System.getProperty("java.vm.version"));
    text.append(PayaraMicro.JVM);
    for (var name : List.of("payara-micro.jar", "outturn.war")) {
      var part = dist.resolve(name);
      text.append(part).append(Files.size(part)).append(Files.getLastModifiedTime(part));
    }
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var hash = digest.digest(text.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, KEY_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
