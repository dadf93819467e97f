package org.outturn.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which release of Outturn this is, as it was built. */
final class OutturnRelease {

  private static final String BUILT = "/META-INF/maven/org.outturn/outturn-ejb/pom.properties";

  static final String VERSION = version();

  private OutturnRelease() {}

  private static String version() {
    try (var in = OutturnRelease.class.getResourceAsStream(BUILT)) {
      if (in == null) {
        return "unreleased";
      }
      var built = new Properties();
      built.load(in);
      return built.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
