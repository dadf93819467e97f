package org.outturn.testing.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The one browser of a run: Debian's Chromium, or the one that CHROMIUM names. */
record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {

  /** What Chromium would otherwise ask of the network for itself. */
  private static final List<String> QUIET =
      List.of(
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  static Chromium start() {
    var playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    var flags = new ArrayList<>(QUIET);
    if (System.getProperty("user.name").equals("root")) {
      flags.add("--no-sandbox");
    }
    var program = System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium");
    var options = new LaunchOptions().setExecutablePath(Path.of(program)).setArgs(flags);
    return new Chromium(playwright, playwright.chromium().launch(options));
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
