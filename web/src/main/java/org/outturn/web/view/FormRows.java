package org.outturn.web.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** A list in a form whose rows buttons add, move and take out. */
public final class FormRows {

  private final String list;
  private final List<String> names;
  private final List<FormRow> rows = new ArrayList<>();

  public FormRows(String list, List<String> names) {
    this.list = list;
    this.names = names;
  }

  /** The rows that were sent, which end where the first is missing. */
  public FormRows read(UnaryOperator<String> sent, int most) {
    for (var number = 1; number <= most; number++) {
      var row = row(number, sent);
      if (row == null) {
        break;
      }
      rows.add(row);
    }
    return this;
  }

  private FormRow row(int number, UnaryOperator<String> sent) {
    var fields = new HashMap<String, String>();
    for (var name : names) {
      var value = sent.apply(list + "-" + number + "-" + name);
      if (value != null) {
        fields.put(name, value.replace("\r\n", "\n"));
      }
    }
    return fields.isEmpty() ? null : new FormRow(list, number, fields);
  }

  /** Adds a row with values in the order of the fields; null and missing ones are empty. */
  public void add(Object... values) {
    var fields = new HashMap<String, String>();
    for (var i = 0; i < values.length; i++) {
      if (values[i] != null) {
        fields.put(names.get(i), values[i].toString());
      }
    }
    rows.add(new FormRow(list, rows.size() + 1, fields));
  }

  /**
   * Does what a button asks: "add-section", "up-section-2", "down-section-2", "remove-section-2".
   *
   * @return whether it was a button of this list
   */
  public boolean rearrange(String button) {
    if (button.equals("add-" + list)) {
      add();
      return true;
    }
    return IntStream.range(0, rows.size()).anyMatch(at -> rearrange(button, at));
  }

  private boolean rearrange(String button, int at) {
    var row = rows.get(at);
    if (button.equals(row.button("up")) && at > 0) {
      Collections.swap(rows, at, at - 1);
    } else if (button.equals(row.button("down")) && at < rows.size() - 1) {
      Collections.swap(rows, at, at + 1);
    } else if (button.equals(row.button("remove"))) {
      rows.remove(at);
    } else {
      return false;
    }
    renumber();
    return true;
  }

  /**
   * Takes out rows in which nothing was typed.
   *
   * @param choices the fields that say something by themselves, before anybody types
   */
  public void dropEmpty(Collection<String> choices) {
    rows.removeIf(
        row ->
            names.stream()
                .filter(name -> !choices.contains(name))
                .allMatch(name -> row.text(name).isBlank()));
    renumber();
  }

  private void renumber() {
    for (var i = 0; i < rows.size(); i++) {
      rows.set(i, rows.get(i).at(i + 1));
    }
  }

  public List<FormRow> rows() {
    return List.copyOf(rows);
  }
}
