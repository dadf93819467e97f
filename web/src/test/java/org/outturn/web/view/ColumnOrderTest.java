package org.outturn.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ColumnOrderTest {

  private static ColumnOrder by(String sort) {
    return new ColumnOrder(
        sort, wanted -> new ListAddress("/things").with("sort", wanted, "").toString());
  }

  @Test
  void a_head_leads_to_the_order_by_its_column_and_turns_it_round_the_second_time() {
    assertThat(by("title").head("due", "Due").href()).isEqualTo("/things?sort=due");
    assertThat(by("due").head("due", "Due").href()).isEqualTo("/things?sort=-due");
    assertThat(by("-due").head("due", "Due").href()).isEqualTo("/things?sort=due");
  }

  @Test
  void says_which_column_the_list_is_ordered_by_and_which_it_cannot_be() {
    assertThat(by("due").heard(List.of("title", "due", "")))
        .containsExactly("none", "ascending", null);
    assertThat(by("-due").heard(List.of("due"))).containsExactly("descending");
  }

  @Test
  void an_address_says_only_what_is_not_so_anyway() {
    var address = new ListAddress("/things").with("search", "a & b", "").with("page", 1, 1);
    assertThat(address).hasToString("/things?search=a+%26+b");
  }
}
