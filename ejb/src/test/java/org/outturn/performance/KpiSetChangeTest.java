package org.outturn.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.kernel.InvalidInput;
import org.outturn.performance.MeasureDef.Better;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KpiSetChangeTest {
  private static final MeasureDef REFERRED =
      new MeasureDef(
          "referred", "Referred", "", MeasureType.FLOW, "people", Better.HIGHER, false, true);
  private static final MeasureDef OPEN =
      new MeasureDef("open", "Open", "", MeasureType.STOCK, "cases", Better.NEITHER, false, true);
  private static final MeasureDef SHARE =
      new MeasureDef("share", "Share", "", MeasureType.RATIO, "people", Better.HIGHER, true, false);

  private static KpiSet set(List<MeasureDef> measures, MeasureIdentity... sums) {
    return new KpiSet(1, 1, measures, List.of(sums));
  }

  @Test
  void what_comes_what_goes_and_what_changes_is_named() {
    var renamed =
        new MeasureDef(
            "open", "Cases open", "", MeasureType.STOCK, "cases", Better.LOWER, false, true);

    assertThat(KpiSetChange.between(set(List.of(REFERRED, OPEN)), set(List.of(renamed, SHARE))))
        .containsExactly(
            new KpiSetChange("open: name", "Open", "Cases open"),
            new KpiSetChange("open: which is better", "neither", "lower"),
            new KpiSetChange("share", "", "Share"),
            new KpiSetChange("referred", "Referred", ""));
  }

  @Test
  void another_order_and_another_sum_are_changes() {
    var sum = new MeasureIdentity("sum", "referred", List.of("open"));

    assertThat(
            KpiSetChange.between(set(List.of(REFERRED, OPEN), sum), set(List.of(OPEN, REFERRED))))
        .containsExactly(
            new KpiSetChange("Order", "referred, open", "open, referred"),
            new KpiSetChange("sum", "referred = open", ""));
  }

  @Test
  void the_same_set_has_not_changed() {
    assertThat(KpiSetChange.between(set(List.of(REFERRED)), set(List.of(REFERRED)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "referred, , 0, false, false, value",
    "referred, -1, 0, false, false, value",
    "share, 101, 0, false, false, value",
    "referred, 0, 10, true, false, toleranceIsPercent",
    "referred, 1, -1, false, false, tolerance",
    "unheard, 1, 0, false, false, measure",
    "referred, 1, 0, false, true, reason"
  })
  void a_target_that_does_not_fit_is_refused_at_its_field(
      String measure,
      BigDecimal value,
      BigDecimal tolerance,
      boolean percent,
      boolean stands,
      String field) {
    var wanted = NewTarget.first(new TargetValue(value, tolerance, percent, false));

    assertThatThrownBy(
            () ->
                TargetCheck.checked(
                    set(List.of(REFERRED, SHARE)), measure, wanted, before(stands ? 5 : 0)))
        .asInstanceOf(InstanceOfAssertFactories.type(InvalidInput.class))
        .satisfies(
            wrong ->
                assertThat(wrong.problems())
                    .extracting(InvalidInput.Problem::field)
                    .containsExactly(field));
  }

  private static Optional<TargetRow> before(int value) {
    var target = new TargetValue(BigDecimal.valueOf(value), BigDecimal.ZERO, false, false);
    return value == 0
        ? Optional.empty()
        : Optional.of(
            new TargetRow(1, "referred", "ONE-1", target, null, null, null, Instant.EPOCH));
  }

  @Test
  void the_same_number_written_otherwise_is_no_change() {
    var same = new TargetValue(new BigDecimal("5.0"), BigDecimal.ZERO, false, false);

    assertThat(TargetCheck.changes(before(5), NewTarget.first(same))).isFalse();
    assertThat(TargetCheck.changes(before(5), NewTarget.first(null))).isTrue();
    assertThat(TargetCheck.changes(before(0), NewTarget.first(null))).isFalse();
  }
}
