package org.outturn.web.programme;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.outturn.web.view.Item;

/**
 * One field of a form.
 *
 * @param id its name, in the form and in JSON
 * @param items what can be chosen, for a choice
 */
public record Field(Shape shape, String id, String label, String hint, List<Item> items) {

  /** How it is typed. */
  public enum Shape {
    LINE,
    TEXT,
    NUMBER,
    DAY,
    CHOICE,
    TICK
  }

  private static final String PARTLY =
      "For example 25 4 2019. Leave empty what the source does not state";

  static Field line(String id, String label) {
    return new Field(Shape.LINE, id, label, null, List.of());
  }

  static Field text(String id, String label) {
    return new Field(Shape.TEXT, id, label, null, List.of());
  }

  static Field number(String id, String label) {
    return new Field(Shape.NUMBER, id, label, null, List.of());
  }

  static Field day(String id, String label) {
    return new Field(Shape.DAY, id, label, PARTLY, List.of());
  }

  static Field tick(String id, String label) {
    return new Field(Shape.TICK, id, label, null, List.of(Item.of("true", label)));
  }

  static Field choice(String id, String label, Stream<Item> items) {
    return new Field(
        Shape.CHOICE,
        id,
        label,
        null,
        Stream.concat(Stream.of(Item.of("", "Not stated")), items).toList());
  }

  /** Where something has to be chosen. */
  static Field needed(String id, String label, Stream<Item> items) {
    return new Field(
        Shape.CHOICE,
        id,
        label,
        null,
        Stream.concat(Stream.of(Item.of("", "Select")), items).toList());
  }

  /** The words of an enumeration as what can be chosen. */
  static <E extends Enum<E>> Stream<Item> words(
      Class<E> type, java.util.function.Function<E, String> words) {
    return Arrays.stream(type.getEnumConstants()).map(one -> Item.of(one.name(), words.apply(one)));
  }

  Field hint(String text) {
    return new Field(shape, id, label, text, items);
  }
}
