package org.outturn.micro;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/**
 * The generated passwords of the embedded database, kept in a file that only its owner can read.
 */
record Credentials(String superuserPassword, String ownerPassword, String appPassword) {
  private static final String FILE = "credentials.properties";
  private static final int BYTES = 24;

  /** Reads the passwords of this data directory, or makes them when there are none. */
  static Credentials in(Path dataDirectory) throws IOException {
    var file = dataDirectory.resolve(FILE);
    return Files.exists(file) ? read(file) : create(file);
  }

  private static Credentials read(Path file) throws IOException {
    var stored = new Properties();
    try (var in = Files.newBufferedReader(file)) {
      stored.load(in);
    }
    var credentials =
        new Credentials(
            stored.getProperty("superuser"),
            stored.getProperty("owner"),
            stored.getProperty("app"));
    if (credentials.superuserPassword == null
        || credentials.ownerPassword == null
        || credentials.appPassword == null) {
      throw Refusal.because(
          "The file " + file + " is damaged: it must name the passwords superuser, owner and app.");
    }
    return credentials;
  }

  private static Credentials create(Path file) throws IOException {
    var random = new SecureRandom();
    var made = new Credentials(password(random), password(random), password(random));
    var unfinished = file.resolveSibling(FILE + ".new");
    Files.deleteIfExists(unfinished);
    Files.createFile(
        unfinished,
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(
        unfinished,
        "superuser=%s%nowner=%s%napp=%s%n"
            .formatted(made.superuserPassword, made.ownerPassword, made.appPassword));
    Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    return made;
  }

  /** Hexadecimal, so that it needs no quoting anywhere. */
  private static String password(SecureRandom random) {
    var bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  @Override
  public String toString() {
    return "Credentials (hidden)";
  }
}
