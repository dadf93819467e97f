package org.outturn.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.outturn.routes.RouteTable.Row;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RouteTableTest {
  /** A grant of Safer London and one of another provider, both MOPAC's, and one of another body. */
  private static final List<String> OWN_AND_OTHERS = List.of("LGE-2017", "EGVE-2017", "WF-ASKME");

  private static final RouteTable TABLE = RouteTable.read();

  @Test
  void every_route_is_in_the_table() {
    assertThat(Route.all()).isNotEmpty().allSatisfy(route -> assertThat(rows(route)).isNotEmpty());
  }

  @Test
  void every_row_of_the_table_is_a_route() {
    assertThat(TABLE.rows())
        .allSatisfy(
            row ->
                assertThat(Route.all()).anyMatch(route -> route.serves(row.method(), row.path())));
  }

  @Test
  void what_concerns_a_grant_is_tried_with_ones_own_and_with_others() {
    assertThat(Route.all().stream().filter(Route::concernsAGrant))
        .allSatisfy(
            route ->
                assertThat(OWN_AND_OTHERS)
                    .allSatisfy(
                        grant ->
                            assertThat(rows(route))
                                .anyMatch(row -> row.path().contains("/grants/" + grant))));
  }

  @Test
  void every_row_says_what_each_account_gets() {
    assertThat(TABLE.rows())
        .allSatisfy(row -> assertThat(row.expected()).hasSameSizeAs(TABLE.accounts()));
  }

  private static List<Row> rows(Route route) {
    return TABLE.rows().stream().filter(row -> route.serves(row.method(), row.path())).toList();
  }
}
