package org.outturn.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.outturn.kernel.Absence;
import org.outturn.performance.MeasureDef.Better;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReturnRulesTest {

  private static final KpiSet SET =
      new KpiSet(
          1,
          1,
          List.of(
              measure("accepted", "Referrals accepted", MeasureType.CUMULATIVE, true),
              measure("started", "Young people supported", MeasureType.CUMULATIVE, true),
              measure("pending", "Pending cases", MeasureType.STOCK, true),
              measure("closed", "Closed before engagement", MeasureType.CUMULATIVE, false),
              measure("sessions", "Sessions", MeasureType.FLOW, false),
              measure("improved", "Improved", MeasureType.RATIO, false)),
          List.of(
              new MeasureIdentity(
                  "not-accounted-for", "accepted", List.of("started", "pending", "closed"))));

  private final Map<FigureKey, FigureValue> figures = new HashMap<>();
  private final Map<FigureKey, FigureValue> previous = new HashMap<>();

  private static MeasureDef measure(String code, String name, MeasureType type, boolean required) {
    return new MeasureDef(code, name, "", type, "people", Better.HIGHER, false, required);
  }

  private static FigureKey value(String measure) {
    return new FigureKey(measure, FigurePart.VALUE);
  }

  private static FigureValue number(String number) {
    return FigureValue.of(new BigDecimal(number));
  }

  private void balanced() {
    figures.put(value("accepted"), number("10"));
    figures.put(value("started"), number("6"));
    figures.put(value("pending"), number("3"));
    figures.put(value("closed"), number("1"));
  }

  private List<ReturnProblem> check(boolean nil) {
    return ReturnRules.check(SET, figures, previous, nil);
  }

  private List<String> codes() {
    return check(false).stream().map(problem -> problem.severity() + " " + problem.code()).toList();
  }

  @Test
  void a_return_that_adds_up_has_no_problem() {
    balanced();
    assertThat(check(false)).isEmpty();
  }

  @Test
  void the_published_point_leaves_76_accepted_referrals_not_accounted_for() {
    figures.put(value("accepted"), number("263"));
    figures.put(value("started"), number("160"));
    figures.put(value("pending"), number("27"));
    assertThat(check(false))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.severity()).isEqualTo(Severity.WARNING);
              assertThat(problem.code()).isEqualTo("not-accounted-for");
              assertThat(problem.message())
                  .startsWith(
                      "263 is not 160 (young people supported) + 27 (pending cases) + blank (closed"
                          + " before engagement): 76 not accounted for.");
            });
  }

  @Test
  void too_many_parts_are_told_as_such() {
    balanced();
    figures.put(value("pending"), number("5"));
    assertThat(check(false).get(0).message()).contains("2 too many");
  }

  @Test
  void what_is_required_may_be_absent_for_a_reason_but_not_blank() {
    balanced();
    figures.remove(value("pending"));
    assertThat(codes()).contains("ERROR missing");
    figures.put(value("pending"), FigureValue.absent(Absence.NOT_COLLECTED));
    assertThat(codes()).doesNotContain("ERROR missing");
  }

  @Test
  void zero_is_a_figure() {
    balanced();
    figures.put(value("accepted"), number("7"));
    figures.put(value("pending"), number("0"));
    assertThat(codes()).isEmpty();
  }

  @Test
  void a_total_so_far_that_falls_asks_for_an_explanation() {
    balanced();
    previous.put(value("accepted"), number("12"));
    assertThat(check(false))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.severity()).isEqualTo(Severity.WARNING);
              assertThat(problem.code()).isEqualTo("total-falls");
              assertThat(problem.message()).contains("was 12 last period");
            });
  }

  @Test
  void a_caseload_may_fall() {
    balanced();
    previous.put(value("pending"), number("30"));
    assertThat(check(false)).isEmpty();
  }

  @Test
  void counts_are_whole_and_not_negative() {
    balanced();
    figures.put(value("sessions"), number("2.5"));
    assertThat(codes()).containsExactly("ERROR not-whole");
    figures.put(value("sessions"), number("-1"));
    assertThat(codes()).containsExactly("ERROR negative");
    figures.put(value("sessions"), number("3.0"));
    assertThat(codes()).isEmpty();
  }

  @Test
  void a_part_is_never_above_its_whole() {
    balanced();
    figures.put(new FigureKey("improved", FigurePart.NUMERATOR), number("16"));
    figures.put(new FigureKey("improved", FigurePart.DENOMINATOR), number("15"));
    assertThat(codes()).containsExactly("ERROR part-above-whole");
  }

  @Test
  void half_a_percentage_is_none() {
    balanced();
    figures.put(new FigureKey("improved", FigurePart.NUMERATOR), number("11"));
    assertThat(codes()).containsExactly("ERROR half-a-percentage");
  }

  @Test
  void a_nil_return_needs_no_figures_and_bears_none_that_happened() {
    assertThat(check(true)).isEmpty();
    figures.put(value("sessions"), number("4"));
    assertThat(check(true)).extracting(ReturnProblem::code).containsExactly("not-nil");
  }
}
