package org.outturn.web.grant;

import java.time.LocalDate;
import org.outturn.grant.VariationView;
import org.outturn.kernel.Dates;
import org.outturn.kernel.Money;

/** What a variation changed, in words. */
final class ChangeWords {

  private ChangeWords() {}

  static String field(String field) {
    if (field.startsWith("profile.")) {
      return "Planned for " + field.substring("profile.".length());
    }
    return switch (field) {
      case "endsOn" -> "Last day";
      case "ceiling" -> "Ceiling";
      case "scope" -> "Scope";
      case "provider" -> "Lead provider";
      default -> field;
    };
  }

  /** A value as people read it: days and sums are kept as the API writes them. */
  static String value(String field, String value) {
    if (value == null) {
      return Words.NOT_STATED;
    }
    if ("endsOn".equals(field)) {
      return Dates.day(LocalDate.parse(value));
    }
    return "ceiling".equals(field) || field.startsWith("profile.")
        ? Money.of(value).toString()
        : value;
  }

  static String line(VariationView.Change change) {
    return field(change.field())
        + ": from "
        + value(change.field(), change.before())
        + " to "
        + value(change.field(), change.after());
  }
}
