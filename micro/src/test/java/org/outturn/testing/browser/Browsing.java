package org.outturn.testing.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.outturn.testing.Site;

/**
 * The people of one test, each in a browser context of their own. Paths given to a page are those
 * of the site: {@code page.navigate("/grants")}.
 */
public final class Browsing implements AutoCloseable {
  private static final int WIDTH = 1280;
  private static final int HEIGHT = 900;
  private static final double PATIENCE_MILLIS = 15_000;

  private final Chromium chromium;
  private final List<BrowserContext> contexts = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private final List<Reported> reported = new ArrayList<>();
  private final Set<String> refusedPages = new HashSet<>();

  /** An error in the console: where and what. */
  private record Reported(String at, String text) {}

  Browsing(Chromium chromium) {
    this.chromium = chromium;
  }

  /** Somebody who is not signed in. */
  public Page visitor() {
    return open(options()).newPage();
  }

  /** A demo account, signed in. */
  public Page as(String username) {
    return signedIn(open(options()), username).newPage();
  }

  /** Somebody who is not signed in and whose browser runs no scripts. */
  public Page visitorWithoutJavaScript() {
    return open(options().setJavaScriptEnabled(false)).newPage();
  }

  /** A demo account, signed in, whose browser runs no scripts. */
  public Page withoutJavaScript(String username) {
    return signedIn(open(options().setJavaScriptEnabled(false)), username).newPage();
  }

  private static NewContextOptions options() {
    return new NewContextOptions()
        .setBaseURL(Site.baseUrl())
        .setLocale("en-GB")
        .setTimezoneId("Europe/London")
        .setViewportSize(WIDTH, HEIGHT);
  }

  private BrowserContext open(NewContextOptions options) {
    var context = chromium.browser().newContext(options);
    context.setDefaultTimeout(PATIENCE_MILLIS);
    context.onResponse(this::note);
    context.onConsoleMessage(this::note);
    context.onWebError(error -> problems.add("Script error: " + error.error()));
    contexts.add(context);
    return context;
  }

  private static BrowserContext signedIn(BrowserContext context, String username) {
    var cookies =
        Site.signedIn(username).cookies().stream()
            .map(cookie -> new Cookie(cookie.getName(), cookie.getValue()).setUrl(Site.baseUrl()))
            .toList();
    context.addCookies(cookies);
    return context;
  }

  /** A script that sends a file shows the page that it is answered with. */
  private void note(Response response) {
    var request = response.request();
    var page = request.isNavigationRequest() || request.method().equals("POST");
    if (page && response.status() / 100 == 4) {
      refusedPages.add(response.url());
    }
  }

  /** Chromium reports a page with status 4xx as an error of the console; that is no fault of it. */
  private void note(ConsoleMessage message) {
    if (message.type().equals("error")) {
      reported.add(new Reported(message.location(), message.text()));
    }
  }

  /** Judged at the end, since a page's own status may be told after what its console says. */
  List<String> problems() {
    var all = new ArrayList<>(problems);
    reported.stream()
        .filter(one -> !refusedPages.contains(one.at.replaceFirst(":\\d+:\\d+$", "")))
        .forEach(one -> all.add(one.text + " (" + one.at + ")"));
    return all;
  }

  void photograph(Path file) {
    var number = 0;
    for (var context : contexts) {
      for (var page : context.pages()) {
        var picture = file.resolveSibling(file.getFileName() + "-" + ++number + ".png");
        page.screenshot(new ScreenshotOptions().setPath(picture).setFullPage(true));
      }
    }
  }

  @Override
  public void close() {
    contexts.forEach(BrowserContext::close);
  }
}
