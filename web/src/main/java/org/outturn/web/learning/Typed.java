package org.outturn.web.learning;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.outturn.kernel.InvalidInput;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.TypedDay;

/**
 * A form as it was typed, to be read and to be shown again.
 *
 * @param fields a list for each field, since some can be chosen several times
 */
public record Typed(Map<String, List<String>> fields) {

  static final Typed NOTHING = new Typed(Map.of());

  public Typed {
    fields = Map.copyOf(fields);
  }

  static Typed of(MultivaluedMap<String, String> form) {
    var fields = new HashMap<String, List<String>>();
    form.forEach((name, values) -> fields.put(name, List.copyOf(values)));
    return new Typed(fields);
  }

  /** The text of a field; empty when there is none. */
  public String get(String field) {
    return fields.getOrDefault(field, List.of()).stream().findFirst().orElse("");
  }

  /** All that was chosen of a field. */
  public List<String> all(String field) {
    return fields.getOrDefault(field, List.of());
  }

  /** The lines of a field with one thing to a line. */
  List<String> lines(String field) {
    return Arrays.stream(get(field).split("\\R")).filter(line -> !line.isBlank()).toList();
  }

  boolean ticked(String field) {
    return !get(field).isEmpty();
  }

  /** A date as far as it was typed, in ISO form: its day, or day and month, may be missing. */
  String date(String field) {
    return TypedDay.iso(get(field + "-day"), get(field + "-month"), get(field + "-year"))
        .replaceAll("-+$", "");
  }

  /** The version that a change is based on; one that fits nothing when it is not there. */
  Long version() {
    try {
      return Long.valueOf(get("version"));
    } catch (NumberFormatException e) {
      return -1L;
    }
  }

  /** The same with one field changed. */
  Typed with(String field, String value) {
    var changed = new HashMap<>(fields);
    changed.put(field, List.of(value));
    return new Typed(changed);
  }

  /** The errors of a page, those of dates for the date as a whole. */
  static List<FieldError> errors(InvalidInput wrong) {
    return wrong.problems().stream()
        .map(
            problem ->
                switch (problem.field()) {
                  case "happened", "published", "due", "heldOn" ->
                      FieldError.ofDate(problem.field(), problem.message());
                  default -> new FieldError(problem.field(), problem.message());
                })
        .toList();
  }

  /** The three fields of a date, as a form starts with them. */
  static void putDate(Map<String, List<String>> fields, String field, String iso) {
    if (iso != null) {
      var parts = (iso + "--").split("-", -1);
      fields.put(field + "-year", List.of(parts[0]));
      fields.put(field + "-month", List.of(parts[1]));
      fields.put(field + "-day", List.of(parts[2]));
    }
  }

  static void put(Map<String, List<String>> fields, String field, Object value) {
    fields.put(field, value == null ? List.of() : List.of(value.toString()));
  }

  /** A form whose date is today's. */
  static Typed today(String field, LocalDate today) {
    var fields = new HashMap<String, List<String>>();
    putDate(fields, field, today.toString());
    return new Typed(fields);
  }
}
