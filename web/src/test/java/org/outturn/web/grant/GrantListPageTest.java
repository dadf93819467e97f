package org.outturn.web.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.outturn.grant.GrantRow;
import org.outturn.grant.GrantStatus;
import org.outturn.kernel.Money;
import org.outturn.kernel.Slice;
import org.outturn.web.testing.Drawn;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GrantListPageTest {

  private static final GrantRow LGE =
      new GrantRow(
          "LGE-2017",
          "London Gang Exit",
          "MOPAC",
          "Safer London",
          GrantStatus.ENDED,
          Money.of("1000000"),
          LocalDate.of(2017, 10, 1),
          null);

  @Test
  void a_sorted_column_says_so_and_its_link_turns_the_order_round() {
    var head = list("", null, "endsOn", 1, 1).select("th[aria-sort=ascending]");

    assertThat(head.text()).isEqualTo("End");
    assertThat(head.select("a").attr("href")).isEqualTo("/grants?sort=-endsOn");
  }

  @Test
  void search_filter_and_order_go_with_every_link() {
    var page = list("gang {x} & co", GrantStatus.ENDED, "-ceiling", 2, 60);

    assertThat(page.select(".govuk-pagination__next a").attr("href"))
        .isEqualTo("/grants?search=gang+%7Bx%7D+%26+co&status=ENDED&sort=-ceiling&page=3");
    assertThat(page.select("input#search").val()).isEqualTo("gang {x} & co");
    assertThat(page.select("select option[selected]").val()).isEqualTo("ENDED");
  }

  @Test
  void what_a_document_does_not_state_is_not_made_up() {
    assertThat(list("", null, "reference", 1, 1).select("tbody td").eachText())
        .contains("not stated", "£1,000,000");
  }

  @Test
  void an_empty_list_says_why_it_is_empty() {
    assertThat(list("", null, "reference", 1, 0).text()).contains("no grants that you may see");
    assertThat(list("zebra", null, "reference", 1, 0).select("main a").eachAttr("href"))
        .contains("/grants");
  }

  private static Document list(
      String search, GrantStatus status, String sort, int number, long total) {
    var items = total == 0 ? List.<GrantRow>of() : List.of(LGE);
    return Drawn.page(
        "grant/list.jte",
        new GrantListPage(
            new Slice<>(items, number, 25, total), search, status, sort, Map.of(), true, false));
  }
}
