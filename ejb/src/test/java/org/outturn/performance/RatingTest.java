package org.outturn.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.kernel.Absence;
import org.outturn.performance.MeasureDef.Better;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RatingTest {

  @ParameterizedTest
  @CsvSource({
    "HIGHER, 100, 10, true, 100, GREEN",
    "HIGHER, 100, 10, true, 120, GREEN",
    "HIGHER, 100, 10, true, 90, AMBER",
    "HIGHER, 100, 10, true, 89.9, RED",
    "HIGHER, 100, 5, false, 95, AMBER",
    "HIGHER, 100, 5, false, 94, RED",
    "LOWER, 20, 10, true, 20, GREEN",
    "LOWER, 20, 10, true, 22, AMBER",
    "LOWER, 20, 10, true, 23, RED",
    "LOWER, 0, 2, false, 2, AMBER",
    "LOWER, 0, 2, false, 3, RED",
    "NEITHER, 20, 10, true, 20, NONE"
  })
  void a_figure_is_rated_by_its_targets_own_tolerance(
      Better better,
      BigDecimal target,
      BigDecimal tolerance,
      boolean percent,
      BigDecimal actual,
      Rag rag) {
    var promised = new TargetValue(target, tolerance, percent, false);
    assertThat(Rag.of(better, promised, actual)).isEqualTo(rag);
  }

  @Test
  void without_a_target_or_a_figure_nothing_is_rated() {
    var target = new TargetValue(BigDecimal.TEN, BigDecimal.ONE, true, false);
    assertThat(Rag.of(Better.HIGHER, null, BigDecimal.ONE)).isEqualTo(Rag.NONE);
    assertThat(Rag.of(Better.HIGHER, target, null)).isEqualTo(Rag.NONE);
  }

  @Test
  void a_percentage_is_never_shown_without_its_n() {
    var line = ratio(11, 15);
    assertThat(line.actualWords()).isEqualTo("11 of 15 people (73.3%)");
    assertThat(line.varianceWords()).isEqualTo("-1.7 points");
    assertThat(line.targetWords()).isEqualTo("75%");
  }

  @Test
  void nothing_of_nothing_has_no_percentage() {
    assertThat(ratio(0, 0).actual()).isNull();
    assertThat(ratio(0, 0).actualWords()).isEqualTo("0 of 0 people");
  }

  private static ReturnLine ratio(int numerator, int denominator) {
    var measure =
        new MeasureDef("x", "X", "", MeasureType.RATIO, "people", Better.HIGHER, true, false);
    return new ReturnLine(
        measure,
        Map.of(
            FigurePart.NUMERATOR, figure(FigurePart.NUMERATOR, numerator),
            FigurePart.DENOMINATOR, figure(FigurePart.DENOMINATOR, denominator)),
        Map.of(),
        new TargetValue(BigDecimal.valueOf(75), BigDecimal.TEN, true, false),
        List.of(),
        null);
  }

  private static Figure figure(FigurePart part, int number) {
    return new Figure(
        1, new FigureKey("x", part), FigureValue.of(BigDecimal.valueOf(number)), null, null, null);
  }

  @ParameterizedTest
  @CsvSource({"12, 12", "' 7 ', 7", "'1,234', '1,234'", "0, 0", "-3, -3", "2.5, 2.5"})
  void a_typed_number_is_read(String typed, String words) {
    assertThat(TypedFigure.read(typed)).map(FigureValue::words).contains(words);
  }

  @Test
  void a_typed_absence_is_read() {
    assertThat(TypedFigure.read("Not collected"))
        .contains(FigureValue.absent(Absence.NOT_COLLECTED));
    assertThat(TypedFigure.read("")).contains(FigureValue.BLANK);
  }

  @ParameterizedTest
  @CsvSource({"'1,23'", "£5", "12%", "7 (approx)", "N/A", "1e3", "=1+1"})
  void what_could_mean_two_things_is_not_read(String typed) {
    assertThat(TypedFigure.read(typed)).isEmpty();
  }

  @Test
  void a_problem_survives_being_kept() {
    var problem =
        new ReturnProblem(
            Severity.WARNING, "total-falls", "KPIs", "F4", "x", "X", "7", "It \"falls\"");
    assertThat(ReturnProblemJson.read(ReturnProblemJson.write(problem))).isEqualTo(problem);
    assertThat(ReturnProblemJson.readAll(ReturnProblemJson.write(List.of(problem, problem))))
        .containsExactly(problem, problem);
  }
}
