package org.outturn.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A column of a sheet that holds one thing a row.
 *
 * @param field what the services call it, e.g. {@code startsOn}
 * @param heading what stands at its top; columns are found by it, wherever they stand
 * @param needed whether each row must fill it in
 * @param choices for {@link Kind#CHOICE}: the words in the cell and what they mean
 * @param guidance what to write, in one sentence
 */
public record TableColumn(
    String field,
    String heading,
    Kind kind,
    boolean needed,
    Map<String, String> choices,
    String guidance) {

  /** What a column's cells hold. */
  public enum Kind {
    TEXT,
    DAY,
    /** Pounds, with at most two decimal places. */
    MONEY,
    NUMBER,
    WHOLE,
    YES_NO,
    CHOICE,
    /** Several references, with commas between them. */
    REFERENCES
  }

  public TableColumn {
    choices = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(choices));
  }

  public static TableColumn of(String field, String heading, Kind kind, String guidance) {
    return new TableColumn(field, heading, kind, false, Map.of(), guidance);
  }

  /**
   * A column whose cells hold one of some words.
   *
   * @param choices words, then what they mean, and so on
   */
  public static TableColumn choice(
      String field, String heading, String guidance, String... choices) {
    var map = new LinkedHashMap<String, String>();
    for (var i = 0; i < choices.length; i += 2) {
      map.put(choices[i], choices[i + 1]);
    }
    return new TableColumn(field, heading, Kind.CHOICE, false, map, guidance);
  }

  /** The same column, which every row must fill in. */
  public TableColumn always() {
    return new TableColumn(field, heading, kind, true, choices, guidance);
  }

  /** The words that its cells may hold; empty when it is free. */
  List<String> words() {
    return switch (kind) {
      case YES_NO -> List.of("Yes", "No");
      case CHOICE -> List.copyOf(choices.keySet());
      default -> List.of();
    };
  }

  /** What its cells may hold, in words. */
  String allowed() {
    return switch (kind) {
      case TEXT -> "A text";
      case DAY -> "A date, such as 2019-04-01";
      case MONEY -> "Pounds, with pence if need be, such as 40000 or 40000.50";
      case NUMBER -> "A number, 0 or more";
      case WHOLE -> "A whole number, 0 or more";
      case YES_NO, CHOICE -> String.join(", ", words());
      case REFERENCES -> "References with commas between them";
    };
  }
}
