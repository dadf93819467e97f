package org.outturn.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.PartialDate;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NewFigureTest {

  private static final LocalDate TODAY = LocalDate.of(2019, 10, 14);

  private static NewFigure figure(
      String value,
      String unit,
      Direction direction,
      String starts,
      String ends,
      String published) {
    return new NewFigure(
        "Knife crime",
        "It fell.",
        value == null ? null : new BigDecimal(value),
        null,
        unit,
        direction,
        "A borough",
        "Offences",
        "12 months",
        PartialDate.of(starts),
        PartialDate.of(ends),
        "A paper",
        "1",
        PartialDate.of(published),
        false,
        null);
  }

  private static NewFigure fall(String percent) {
    return figure(percent, "%", Direction.FALL, null, null, null);
  }

  private static void refused(ThrowingCallable act, String... fields) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            InvalidInput.class,
            wrong ->
                assertThat(wrong.problems())
                    .extracting(InvalidInput.Problem::field)
                    .containsExactly(fields));
  }

  private static FigureView seen(NewFigure figure) {
    return FigureView.of(
        FigureKind.RESULT, 1, 1, figure, null, "Somebody", Instant.EPOCH, false, TODAY);
  }

  @ParameterizedTest
  @CsvSource({"101, FALL", "100.5, ''", "-1, RISE"})
  void of_a_share_keeps_to_what_can_be(String value, String direction) {
    var way = direction.isEmpty() ? null : Direction.valueOf(direction);
    refused(() -> figure(value, "%", way, null, null, null).checked(FigureKind.RESULT), "value");
  }

  @Test
  void may_rise_by_more_than_all() {
    assertThatCode(
            () -> figure("150", "%", Direction.RISE, null, null, null).checked(FigureKind.RESULT))
        .doesNotThrowAnyException();
  }

  @Test
  void says_what_it_counts() {
    refused(() -> figure("70", null, null, null, null, null).checked(FigureKind.RESULT), "unit");
  }

  @Test
  void is_needed_of_an_outside_measure_and_not_of_a_claimed_first() {
    var first = figure(null, null, null, null, null, null);
    refused(() -> first.checked(FigureKind.MEASURE), "value");
    assertThatCode(() -> first.checked(FigureKind.RESULT)).doesNotThrowAnyException();
    assertThat(seen(first).valueWords()).isEqualTo("no figure");
  }

  @Test
  void has_its_dates_in_order() {
    refused(
        () ->
            figure("27", "%", Direction.FALL, "2019-11", "2018-12", "2018")
                .checked(FigureKind.RESULT),
        "ends",
        "publishedOn");
  }

  @Test
  void is_refused_without_place_people_period_and_source() {
    var bare =
        new NewFigure(
            "Knife crime",
            "It fell.",
            null,
            null,
            null,
            null,
            " ",
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            false,
            null);
    refused(
        () -> bare.checked(FigureKind.RESULT),
        "place",
        "population",
        "period",
        "document",
        "section");
  }

  @Test
  void of_a_time_to_come_is_called_so() {
    assertThat(seen(figure("27", "%", Direction.FALL, "2018-12", "2019-11", null)).afterToday())
        .isTrue();
    assertThat(seen(figure("38", "%", Direction.FALL, null, null, "2019-04-26")).afterToday())
        .isFalse();
  }

  @Test
  void reads_as_people_say_it() {
    assertThat(seen(fall("27")).valueWords()).isEqualTo("27% fall");
    assertThat(seen(figure("6600", "young victims", null, null, null, null)).valueWords())
        .isEqualTo("6,600 young victims");
  }
}
