package org.outturn.web.view;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A test in Debian's Chromium, where that is installed, against pages served under our policy. */
abstract class InBrowser {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  static final Shell SHELL = Gallery.shell("commissioner", 1800);

  private static Playwright playwright;
  static Browser browser;

  final List<String> complaints = new ArrayList<>();
  ScratchServer server;
  Page page;

  @BeforeAll
  static void start_the_browser() {
    assumeTrue(Files.exists(CHROMIUM), "Chromium is not installed");
    var env = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    playwright = Playwright.create(new Playwright.CreateOptions().setEnv(env));
    browser =
        playwright
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(CHROMIUM)
                    .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
  }

  @AfterAll
  static void stop_the_browser() {
    if (playwright != null) {
      playwright.close();
    }
  }

  @BeforeEach
  void open() throws IOException {
    server = new ScratchServer();
    server.answer("GET /", Gallery.page(SHELL, "Home", List.of()));
    server.answer("GET /sign-in", Gallery.page(SHELL, "Sign in", List.of()));
    page = browser.newPage();
    page.setDefaultTimeout(10_000);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.type().equals("warning")) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
    page.onRequestFailed(request -> complaints.add("failed: " + request.url()));
  }

  @AfterEach
  void close() {
    page.close();
    server.close();
  }
}
