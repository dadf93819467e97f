package org.outturn.web.view;

import java.util.List;
import java.util.stream.Stream;

/** One key with its value and the links that change it. */
public record SummaryRow(String key, Cell value, List<Action> actions, String classes) {

  public SummaryRow {
    actions = List.copyOf(actions);
  }

  public static SummaryRow of(String key, String value) {
    return of(key, Cell.text(value));
  }

  public static SummaryRow of(String key, Cell value) {
    return new SummaryRow(key, value, List.of(), null);
  }

  public static SummaryRow of(String key, Tag value) {
    return of(key, Cell.tag(value));
  }

  /** The row with one more link; the hidden text names what it changes. */
  public SummaryRow action(String text, String href, String hiddenText) {
    var more = Stream.concat(actions.stream(), Stream.of(new Action(text, href, hiddenText)));
    return new SummaryRow(key, value, more.toList(), classes);
  }

  public SummaryRow withClasses(String names) {
    return new SummaryRow(key, value, actions, names);
  }
}
