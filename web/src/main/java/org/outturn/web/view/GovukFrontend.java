package org.outturn.web.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * Where the files of the GOV.UK Design System are served; the version is the one that was built in.
 */
public final class GovukFrontend {

  private static final String POM = "/META-INF/maven/org.webjars.npm/govuk-frontend/pom.properties";

  /** The version of the webjar on the class path. */
  public static final String VERSION = version();

  private static final String ROOT = "/webjars/govuk-frontend/" + VERSION + "/dist/govuk/";

  private GovukFrontend() {}

  /** The address of one of its files, such as {@code govuk-frontend.min.css}. */
  public static String url(String file) {
    return ROOT + file;
  }

  private static String version() {
    try (var in = GovukFrontend.class.getResourceAsStream(POM)) {
      if (in == null) {
        throw new IllegalStateException("The govuk-frontend webjar is not on the class path");
      }
      var pom = new Properties();
      pom.load(in);
      return pom.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
