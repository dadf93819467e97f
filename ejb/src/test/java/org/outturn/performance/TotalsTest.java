package org.outturn.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotalsTest {

  private static List<Reported> reported(int firstKey, int... values) {
    var figures = new ArrayList<Reported>();
    for (var value : values) {
      figures.add(new Reported(firstKey + figures.size(), BigDecimal.valueOf(value)));
    }
    return figures;
  }

  @ParameterizedTest
  @CsvSource({
    "FLOW, 60, sum-1-2-3",
    "STOCK, 30, latest-1-2-3",
    "CUMULATIVE, 30, latest-1-2-3",
    "DISTINCT_PEOPLE, , ",
    "RATIO, , "
  })
  void each_type_has_its_own_rule(MeasureType type, BigDecimal value, String id) {
    var total = Totals.of(type, reported(1, 10, 20, 30));
    assertThat(total.map(Totals.Total::value).orElse(null)).isEqualTo(value);
    assertThat(total.map(one -> one.id().toString()).orElse(null)).isEqualTo(id);
  }

  @Test
  void nothing_reported_has_no_total() {
    assertThat(Totals.of(MeasureType.FLOW, List.of())).isEmpty();
  }

  @Test
  void percentages_come_from_all_parts_and_are_not_averaged() {
    var total = Totals.percent(reported(1, 1, 60), reported(11, 2, 100)).orElseThrow();
    assertThat(total.value()).isEqualByComparingTo("59.8");
    assertThat(total.id()).hasToString("percent-1-2-of-11-12");
  }

  @Test
  void a_percentage_of_nobody_is_no_percentage() {
    assertThat(Totals.percent(reported(1, 0), reported(11, 0))).isEmpty();
  }
}
