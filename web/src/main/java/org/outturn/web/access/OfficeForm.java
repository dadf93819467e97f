package org.outturn.web.access;

import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.outturn.access.Limit;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.Money;
import org.outturn.web.view.DateParts;

/** What was typed into a form about an office. */
public record OfficeForm(
    String version,
    String username,
    String matter,
    String limit,
    String source,
    String ends,
    DateParts from) {

  static final OfficeForm EMPTY = new OfficeForm("", "", "", "", "", "", DateParts.EMPTY);

  static OfficeForm sent(MultivaluedMap<String, String> fields) {
    return new OfficeForm(
        text(fields, "version"),
        text(fields, "username"),
        text(fields, "matter"),
        text(fields, "limit"),
        text(fields, "source"),
        text(fields, "ends"),
        day(fields));
  }

  static DateParts day(MultivaluedMap<String, String> fields) {
    return new DateParts(
        text(fields, "from-day"), text(fields, "from-month"), text(fields, "from-year"));
  }

  static String text(MultivaluedMap<String, String> fields, String name) {
    return Objects.toString(fields.getFirst(name), "");
  }

  Long versionRead() {
    return version.matches("[0-9]{1,18}") ? Long.valueOf(version) : null;
  }

  /** Whether the form says that something starts, rather than ends, to hold. */
  boolean starts() {
    return ends.isEmpty();
  }

  /**
   * The typed day.
   *
   * @throws InvalidInput when it is none
   */
  static LocalDate day(DateParts typed) {
    return typed
        .date()
        .orElseThrow(
            () ->
                InvalidInput.field(
                    "from", typed.error("from", "The day from which this holds").message()));
  }

  /** The chosen limit; null when none was chosen. */
  Limit chosen() {
    if ("UNLIMITED".equals(limit)) {
      return Limit.UNLIMITED;
    }
    try {
      return limit.isEmpty() ? null : Limit.upTo(new Money(new BigDecimal(limit)));
    } catch (NumberFormatException | ArithmeticException e) {
      throw InvalidInput.field("limit", "Select one of the limits");
    }
  }
}
