package org.outturn.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureIdTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12",
        "sum-12-13-14",
        "latest-12",
        "percent-21-of-22",
        "percent-21-23-of-22-24",
        "target-7",
        "profile-3",
        "ceiling-2"
      })
  void reads_back_what_it_writes(String text) {
    assertThat(FigureId.parse(text)).hasValueSatisfying(id -> assertThat(id).hasToString(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-1",
        "012",
        "sum",
        "sum-",
        "sum-12-12",
        "observed-12",
        "percent-21",
        "percent-21-22-of-23",
        "12-13",
        "target-7-8",
        "mean-1-2",
        "sum-12-of-13",
        "1234567890123456789",
        "sum-1 2"
      })
  void names_nothing_otherwise(String text) {
    assertThat(FigureId.parse(text)).isEmpty();
  }

  @Test
  void lists_numerators_before_denominators() {
    var id = FigureId.percent(List.of(21L, 23L), List.of(22L, 24L));
    assertThat(id.madeFrom()).containsExactly(21L, 23L, 22L, 24L);
  }

  @Test
  void is_made_from_something() {
    assertThatThrownBy(() -> FigureId.sum(List.of())).isInstanceOf(IllegalArgumentException.class);
  }
}
