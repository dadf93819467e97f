package org.outturn.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.kernel.InvalidInput;

class NewEvidenceTest {

  private static final LocalDate TODAY = LocalDate.of(2017, 10, 2);
  private static final Map<String, MeasureType> TYPES =
      Map.of("harm_reduced", MeasureType.RATIO, "enquiries", MeasureType.CUMULATIVE);

  private static NewEvidence.Figure figure(String measure, FigurePart part, String value) {
    return new NewEvidence.Figure(measure, part, new BigDecimal(value), false, null, null);
  }

  private static NewEvidence evidence(LocalDate cutOff, NewEvidence.Figure... figures) {
    return new NewEvidence("PCD 211", "MOPAC", "1.6", cutOff, null, List.of(figures));
  }

  private static List<InvalidInput.Problem> problems(NewEvidence evidence) {
    return catchThrowableOfType(InvalidInput.class, () -> evidence.check(TYPES, TODAY)).problems();
  }

  @ParameterizedTest
  @CsvSource({"23, 28, 82", "23, 28, 82.1", "21, 28, 75", "0, 0, 12", "11, 15, 73"})
  void a_percentage_rounds_from_its_numbers_as_finely_as_it_is_given(
      String some, String all, String percent) {
    var evidence =
        evidence(
            TODAY,
            figure("harm_reduced", FigurePart.NUMERATOR, some),
            figure("harm_reduced", FigurePart.DENOMINATOR, all),
            figure("harm_reduced", FigurePart.PERCENT, percent));
    assertThatCode(() -> evidence.check(TYPES, TODAY)).doesNotThrowAnyException();
  }

  @Test
  void a_percentage_that_its_numbers_contradict_is_refused_with_the_right_one() {
    var found =
        problems(
            evidence(
                TODAY,
                figure("harm_reduced", FigurePart.NUMERATOR, "23"),
                figure("harm_reduced", FigurePart.DENOMINATOR, "28"),
                figure("harm_reduced", FigurePart.PERCENT, "75")));
    assertThat(found)
        .containsExactly(
            new InvalidInput.Problem(
                "harm_reduced-percent", "23 of 28 is 82%: correct the percentage or the numbers"));
  }

  @ParameterizedTest
  @CsvSource({
    "harm_reduced, VALUE, 3",
    "enquiries, PERCENT, 3",
    "enquiries, VALUE, -1",
    "enquiries, VALUE, 1.5",
    "harm_reduced, PERCENT, 101",
    "unknown, VALUE, 3"
  })
  void figures_that_do_not_fit_are_named(String measure, FigurePart part, String value) {
    assertThat(problems(evidence(TODAY, figure(measure, part, value))))
        .singleElement()
        .extracting(InvalidInput.Problem::field)
        .isEqualTo(measure + "-" + part.word());
  }

  @Test
  void more_than_all_is_refused() {
    var found =
        problems(
            evidence(
                TODAY,
                figure("harm_reduced", FigurePart.NUMERATOR, "29"),
                figure("harm_reduced", FigurePart.DENOMINATOR, "28")));
    assertThat(found)
        .extracting(InvalidInput.Problem::field)
        .containsExactly("harm_reduced-numerator");
  }

  @Test
  void everything_missing_is_said_at_once() {
    var found = problems(new NewEvidence("", null, " ", TODAY.plusDays(1), null, List.of()));
    assertThat(found)
        .extracting(InvalidInput.Problem::field)
        .containsExactly("document", "publisher", "section", "cutOffOn", "figures");
  }
}
