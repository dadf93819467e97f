package org.outturn.web.grant;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.InvalidInput.Problem;
import org.outturn.web.view.DateParts;
import org.outturn.web.view.FieldError;

/**
 * A form about what a grant promises (a condition, milestone, check, period or target) as it was
 * typed, to be read and shown again.
 *
 * @param fields what stands in each field
 * @param chosen what was ticked of each group of boxes
 */
public record CommitmentForm(Map<String, String> fields, Map<String, List<String>> chosen) {

  public static final CommitmentForm EMPTY = new CommitmentForm(Map.of(), Map.of());

  private static final Set<String> DATES =
      Set.of("dueOn", "effectiveFrom", "doneOn", "checkedOn", "expiresOn", "startsOn", "lastDay");

  public CommitmentForm {
    fields = Map.copyOf(fields);
    chosen = Map.copyOf(chosen);
  }

  public static CommitmentForm of(MultivaluedMap<String, String> sent) {
    var fields = new HashMap<String, String>();
    var chosen = new HashMap<String, List<String>>();
    sent.forEach(
        (name, values) -> {
          fields.put(name, values.isEmpty() ? "" : values.get(0));
          chosen.put(name, List.copyOf(values));
        });
    return new CommitmentForm(fields, chosen);
  }

  /** What stands in a field; empty when nothing does. */
  public String get(String field) {
    return fields.getOrDefault(field, "");
  }

  /** All that was ticked of a group. */
  public List<String> all(String field) {
    return chosen.getOrDefault(field, List.of());
  }

  public boolean ticked(String field) {
    return !get(field).isEmpty();
  }

  /** The version that a change is based on; one that fits nothing when it is not there. */
  public Long version() {
    try {
      return Long.valueOf(get("version"));
    } catch (NumberFormatException e) {
      return -1L;
    }
  }

  /** The same with one field changed. */
  public CommitmentForm with(String field, Object value) {
    var changed = new HashMap<>(fields);
    changed.put(field, value == null ? "" : value.toString());
    return new CommitmentForm(changed, chosen);
  }

  /** The same with the three fields of a date. */
  public CommitmentForm withDay(String field, LocalDate day) {
    return day == null
        ? this
        : with(field + "-day", day.getDayOfMonth())
            .with(field + "-month", day.getMonthValue())
            .with(field + "-year", day.getYear());
  }

  private DateParts parts(String field) {
    return new DateParts(get(field + "-day"), get(field + "-month"), get(field + "-year"));
  }

  /** A date as words to compare. */
  public String dayTyped(String field) {
    return parts(field).date().map(LocalDate::toString).orElse("");
  }

  /**
   * A date; null when none was typed.
   *
   * @throws InvalidInput when it is no real date
   */
  public LocalDate day(String field) {
    var parts = parts(field);
    if (parts.equals(DateParts.EMPTY)) {
      return null;
    }
    return parts
        .date()
        .orElseThrow(() -> wrong(field, "Enter a real date, such as 31 8 2017, or leave it empty"));
  }

  /**
   * A whole number; null when none was typed.
   *
   * @throws InvalidInput when it is something else
   */
  public Integer whole(String field) {
    var typed = get(field).strip().replace(",", "");
    if (typed.isEmpty()) {
      return null;
    }
    if (!typed.matches("[0-9]{1,9}")) {
      throw wrong(field, "Enter a whole number, such as 7");
    }
    return Integer.valueOf(typed);
  }

  private static InvalidInput wrong(String field, String message) {
    return InvalidInput.field(field, message);
  }

  /** The errors of a page, those of dates for the date as a whole. */
  public static List<FieldError> errors(InvalidInput wrong) {
    var errors = new ArrayList<FieldError>();
    for (Problem problem : wrong.problems()) {
      errors.add(
          DATES.contains(problem.field())
              ? FieldError.ofDate(problem.field(), problem.message())
              : new FieldError(problem.field(), problem.message()));
    }
    return errors;
  }
}
