package org.outturn.pack;

import java.util.List;
import java.util.function.Function;

/**
 * A column of a table: what stands at its head, how its cells look, what stands in them.
 *
 * @param heads one text for each header row
 * @param value a text, a number, a date, a moment, an {@link Entry}, a {@link Leap}, any of these
 *     {@link Styled}, or null
 */
record Column<T>(List<String> heads, Look look, Function<T, Object> value) {

  Column {
    heads = List.copyOf(heads);
  }

  static <T> Column<T> of(String head, Look look, Function<T, Object> value) {
    return new Column<>(List.of(head), look, value);
  }

  static <T> Column<T> text(String head, Function<T, Object> value) {
    return of(head, Look.TEXT, value);
  }

  static <T> Column<T> count(String head, Function<T, Object> value) {
    return of(head, Look.COUNT, value);
  }

  static <T> Column<T> percent(String head, Function<T, Object> value) {
    return of(head, Look.PERCENT, value);
  }

  static <T> Column<T> pounds(String head, Function<T, Object> value) {
    return of(head, Look.POUNDS, value);
  }

  static <T> Column<T> day(String head, Function<T, Object> value) {
    return of(head, Look.DAY, value);
  }
}
