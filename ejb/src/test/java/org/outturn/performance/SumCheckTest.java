package org.outturn.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.outturn.kernel.Absence;
import org.outturn.performance.MeasureDef.Better;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SumCheckTest {

  private static final KpiSet SET =
      new KpiSet(
          1,
          1,
          List.of(measure("accepted"), measure("supported"), measure("pending")),
          List.of(new MeasureIdentity("sum", "accepted", List.of("supported", "pending"))));

  @Test
  void the_published_point_leaves_76_unaccounted_for() {
    var check = check(Map.of("accepted", 263, "supported", 160, "pending", 27)).get(0);

    assertThat(check.gapWords()).isEqualTo("76 not accounted for");
    assertThat(check.explanation()).isEqualTo("Closed before they began");
  }

  @Test
  void too_many_parts_are_said_to_be_too_many() {
    assertThat(check(Map.of("accepted", 10, "supported", 8, "pending", 4)).get(0).gapWords())
        .isEqualTo("2 too many");
  }

  @Test
  void a_sum_that_holds_says_so() {
    assertThat(check(Map.of("accepted", 12, "supported", 8, "pending", 4)).get(0).gapWords())
        .isEqualTo("adds up");
  }

  @Test
  void nothing_is_worked_out_of_what_was_not_collected() {
    var check =
        SumCheck.of(
                SET, Map.of(key("accepted"), FigureValue.absent(Absence.NOT_COLLECTED)), Map.of())
            .get(0);

    assertThat(check.gap()).isNull();
    assertThat(check.gapWords()).isEmpty();
    assertThat(check.totalValue().words()).isEqualTo("not collected");
  }

  private static List<SumCheck> check(Map<String, Integer> numbers) {
    var figures = new HashMap<FigureKey, FigureValue>();
    numbers.forEach(
        (code, number) -> figures.put(key(code), FigureValue.of(BigDecimal.valueOf(number))));
    return SumCheck.of(SET, figures, Map.of("sum accepted", "Closed before they began"));
  }

  private static FigureKey key(String code) {
    return new FigureKey(code, FigurePart.VALUE);
  }

  private static MeasureDef measure(String code) {
    return new MeasureDef(
        code, code, "", MeasureType.CUMULATIVE, "people", Better.HIGHER, false, true);
  }
}
