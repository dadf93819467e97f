package org.outturn.web.grant;

import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.InvalidInput.Problem;
import org.outturn.kernel.Money;
import org.outturn.web.view.DateParts;
import org.outturn.web.view.FieldError;

/** What was typed into a form about a grant, read field by field. */
public final class TypedGrant {

  private final Map<String, String> fields;
  private final List<Problem> problems = new ArrayList<>();

  private TypedGrant(Map<String, String> fields) {
    this.fields = Map.copyOf(fields);
  }

  static TypedGrant nothing() {
    return new TypedGrant(Map.of());
  }

  static TypedGrant of(Map<String, String> fields) {
    return new TypedGrant(fields);
  }

  static TypedGrant of(MultivaluedMap<String, String> sent) {
    var fields = new HashMap<String, String>();
    sent.forEach((name, values) -> fields.put(name, values.isEmpty() ? "" : values.get(0)));
    return new TypedGrant(fields);
  }

  /** A field as it was typed; empty when it was not. */
  public String get(String field) {
    return fields.getOrDefault(field, "");
  }

  public boolean ticked(String field) {
    return !get(field).isEmpty();
  }

  /** What is ticked, as the checkboxes take it. */
  public List<String> ticks(String field) {
    return ticked(field) ? List.of(get(field)) : List.of();
  }

  /** The day of the three fields; null when they are empty. */
  LocalDate day(String field) {
    var parts = new DateParts(get(field + "-day"), get(field + "-month"), get(field + "-year"));
    if (parts.equals(DateParts.EMPTY)) {
      return null;
    }
    var day = parts.date();
    if (day.isEmpty()) {
      problems.add(new Problem(field, "Enter a real date, such as 27 3 2018"));
    }
    return day.orElse(null);
  }

  /** The sum; null when the field is empty. */
  Money money(String field) {
    var typed = get(field).strip().replace(",", "").replaceFirst("^£", "");
    if (typed.isEmpty()) {
      return null;
    }
    try {
      return new Money(new BigDecimal(typed));
    } catch (NumberFormatException | ArithmeticException notPounds) {
      problems.add(new Problem(field, "Enter pounds and pence, such as 1250.50"));
      return null;
    }
  }

  /** The word that was chosen; null for none, or for one that is not in the list. */
  <E extends Enum<E>> E word(Class<E> type, String field) {
    return Arrays.stream(type.getEnumConstants())
        .filter(one -> one.name().equals(get(field)))
        .findFirst()
        .orElse(null);
  }

  /** The number that was chosen; a number that nothing has when none was. */
  long number(String field) {
    return get(field).matches("[0-9]{1,18}") ? Long.parseLong(get(field)) : -1;
  }

  /** The version that the form was drawn from; null when it does not say. */
  Long version() {
    return get("version").matches("[0-9]{1,18}") ? Long.valueOf(get("version")) : null;
  }

  /**
   * Ends the reading.
   *
   * @throws InvalidInput when something could not be read
   */
  void read() {
    if (!problems.isEmpty()) {
      throw new InvalidInput("form-unreadable", "The form cannot be read as it is", problems);
    }
  }

  /** What was wrong, where the form shows it; days have three fields. */
  static List<FieldError> errors(InvalidInput wrong, Set<String> days) {
    return wrong.problems().stream()
        .map(
            one ->
                days.contains(one.field())
                    ? FieldError.ofDate(one.field(), one.message())
                    : new FieldError(one.field(), one.message()))
        .toList();
  }
}
