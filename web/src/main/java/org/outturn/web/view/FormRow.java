package org.outturn.web.view;

import java.util.Map;

/**
 * One row of a form's list.
 *
 * @param list which list: "section"
 * @param number from 1
 * @param fields the typed texts by name
 */
public record FormRow(String list, int number, Map<String, String> fields) {

  public FormRow {
    fields = Map.copyOf(fields);
  }

  /** The id of a field in the form: "section-1-body". */
  public String id(String field) {
    return list + "-" + number + "-" + field;
  }

  /** The typed text; empty when nothing was. */
  public String text(String field) {
    return fields.getOrDefault(field, "");
  }

  /** The value of a button: "up-section-1". */
  public String button(String act) {
    return act + "-" + list + "-" + number;
  }

  FormRow at(int place) {
    return new FormRow(list, place, fields);
  }
}
