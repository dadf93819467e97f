package org.outturn.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.outturn.testing.browser.Accessible.assertAccessible;

import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.outturn.testing.Site;
import org.outturn.testing.Visitor;
import org.outturn.testing.browser.BrowserTest;
import org.outturn.testing.browser.Browsing;

/**
 * Opens every kind of page once, as the first account of the table that may see it, in a window of
 * a desk and of a phone: axe finds nothing, ids are unique, there is one main heading, and the page
 * never scrolls sideways.
 */
@BrowserTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class EveryPageBrowserIT {
  private static final RouteTable TABLE = RouteTable.read();
  private static final int PHONE_WIDTH = 375;
  private static final int HEIGHT = 900;
  private static final int DESK_WIDTH = 1280;

  private static final Map<String, Visitor> VISITORS = new HashMap<>();

  private final Map<String, Page> pages = new HashMap<>();

  /** A page and somebody who may see it. */
  private record Visit(String account, String path) {}

  @TestFactory
  Stream<DynamicTest> every_page_is_accessible_and_fits_a_phone(Browsing people) {
    RouteAccounts.create();
    return visits().stream()
        .map(
            visit ->
                dynamicTest(visit.path() + " as " + visit.account(), () -> look(visit, people)));
  }

  private static List<Visit> visits() {
    return Route.all().stream()
        .filter(route -> route.method().equals("GET") && !route.template().startsWith("/api/"))
        .map(EveryPageBrowserIT::visit)
        .filter(Objects::nonNull)
        .distinct()
        .filter(EveryPageBrowserIT::showsAPage)
        .toList();
  }

  /** Null where nobody of the table sees a page, as where an invitation's secret is needed. */
  private static Visit visit(Route route) {
    for (var row : TABLE.rows()) {
      if (route.serves(row.method(), row.path())) {
        var column = row.expected().indexOf("200");
        if (column >= 0) {
          return new Visit(TABLE.accounts().get(column), row.path());
        }
      }
    }
    return null;
  }

  /** Files to download are no pages. */
  private static boolean showsAPage(Visit visit) {
    var somebody = VISITORS.computeIfAbsent(visit.account(), EveryPageBrowserIT::visitor);
    var type = somebody.get(visit.path()).expect(200).header("Content-Type");
    return type.orElse("").startsWith("text/html");
  }

  private static Visitor visitor(String account) {
    return account.equals(RouteTable.ANONYMOUS) ? Site.visitor() : Site.signedIn(account);
  }

  private void look(Visit visit, Browsing people) {
    var page = pages.computeIfAbsent(visit.account(), account -> open(account, people));
    page.setViewportSize(DESK_WIDTH, HEIGHT);
    page.navigate(visit.path());
    assertAccessible(page);
    assertThat(texts(page, "[...document.querySelectorAll('[id]')].map(e => e.id)"))
        .doesNotHaveDuplicates();
    assertThat(page.locator("h1").count()).as("main headings").isOne();
    page.setViewportSize(PHONE_WIDTH, HEIGHT);
    assertThat(page.evaluate("document.documentElement.scrollWidth"))
        .as("width of the page in a window of a phone")
        .isEqualTo(PHONE_WIDTH);
  }

  private static Page open(String account, Browsing people) {
    return account.equals(RouteTable.ANONYMOUS) ? people.visitor() : people.as(account);
  }

  @SuppressWarnings("unchecked")
  private static List<String> texts(Page page, String script) {
    return (List<String>) page.evaluate(script);
  }
}
