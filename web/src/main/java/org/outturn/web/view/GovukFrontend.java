package org.outturn.web.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * The style sheet and the script of the GOV.UK Design System that was built in. GDS Transport is
 * licensed for the government's own domain only, so the style sheet is served without it: to lay
 * our own typeface over it is not enough, because a browser that works out a page's style before
 * our style sheet is there asks for the fonts of the one that is.
 */
public final class GovukFrontend {

  /** Below it stand the edition and the name of a file. */
  static final String ROOT = "/assets/govuk/";

  private static final String WEBJAR = "org.webjars.npm/govuk-frontend";

  /** Our typeface, as outturn.css names it, and something like it until that is there. */
  private static final String TYPEFACE = "font-family:var(--outturn-font,sans-serif)";

  private static final Pattern FONT_FAMILY =
      Pattern.compile("font-family:(?:GDS Transport,arial,)?sans-serif");

  private static final Pattern FONT_FACE = Pattern.compile("@font-face\\{[^}]*}");
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

  private static final String VERSION = version();

  private static final Map<String, String> FILES =
      Map.of(
          "govuk-frontend.min.css",
          withoutTransport(read("govuk-frontend.min.css")),
          "govuk-frontend.min.js",
          read("govuk-frontend.min.js"));

  /** Part of every address, so that browsers may keep a file for ever. */
  private static final String EDITION = VERSION + "-" + fingerprint();

  private GovukFrontend() {}

  /** The address of the style sheet. */
  public static String style() {
    return ROOT + EDITION + "/govuk-frontend.min.css";
  }

  /** The address of the script, a module. */
  public static String script() {
    return ROOT + EDITION + "/govuk-frontend.min.js";
  }

  /** What is served at an address below {@link #ROOT}; null when nothing is. */
  static String file(String path) {
    return path.startsWith(EDITION + "/") ? FILES.get(path.substring(EDITION.length() + 1)) : null;
  }

  /** Where a file of the Design System is on the class path. */
  static String resource(String file) {
    return "/META-INF/resources/webjars/govuk-frontend/" + VERSION + "/dist/govuk/" + file;
  }

  private static String withoutTransport(String css) {
    var bare = COMMENT.matcher(FONT_FACE.matcher(css).replaceAll("")).replaceAll("");
    return FONT_FAMILY.matcher(bare).replaceAll(TYPEFACE);
  }

  private static String fingerprint() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      FILES.keySet().stream()
          .sorted()
          .forEach(name -> digest.update(FILES.get(name).getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest(), 0, 4);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String read(String file) {
    try (var in = GovukFrontend.class.getResourceAsStream(resource(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String version() {
    var properties = "/META-INF/maven/" + WEBJAR + "/pom.properties";
    try (var in = GovukFrontend.class.getResourceAsStream(properties)) {
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
