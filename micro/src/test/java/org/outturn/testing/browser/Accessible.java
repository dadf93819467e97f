package org.outturn.testing.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** What axe can find of WCAG 2.2, levels A and AA. */
public final class Accessible {
  private static final List<String> LEVELS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  private Accessible() {}

  /**
   * @throws AssertionError naming each rule that the page breaks, with the elements
   */
  public static void assertAccessible(Page page) {
    // No page of ours has frames, so axe need not open a page of its own to put results together.
    var axe = new AxeBuilder(page).withTags(LEVELS).setLegacyMode(true);
    var violations = axe.analyze().getViolations();
    if (!violations.isEmpty()) {
      throw new AssertionError(
          violations.stream()
              .map(Accessible::describe)
              .collect(Collectors.joining("\n", page.url() + "\n", "")));
    }
  }

  private static String describe(Rule rule) {
    return rule.getNodes().stream()
        .map(node -> "  " + node.getTarget() + " " + node.getHtml())
        .collect(Collectors.joining("\n", rule.getId() + ": " + rule.getHelp() + "\n", ""));
  }
}
