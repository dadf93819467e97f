package org.outturn.web.portfolio;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.outturn.kernel.InvalidInput;
import org.outturn.portfolio.TimelineFilter;

/** The filter of a timeline as query parameters, for pages and API alike. */
public class TimelineQuery {

  @QueryParam("kind")
  @DefaultValue("")
  String kind;

  @QueryParam("person")
  @DefaultValue("")
  String person;

  @QueryParam("from")
  @DefaultValue("")
  String from;

  @QueryParam("to")
  @DefaultValue("")
  String to;

  /**
   * @throws InvalidInput when a day is none, or the person no number
   */
  TimelineFilter filter() {
    return new TimelineFilter(kind, account(), day("from", from), day("to", to));
  }

  private Long account() {
    if (person.isBlank()) {
      return null;
    }
    if (!person.strip().matches("\\d{1,18}")) {
      throw InvalidInput.field("person", "Choose a person from the list");
    }
    return Long.valueOf(person.strip());
  }

  private static LocalDate day(String field, String text) {
    try {
      return text.isBlank() ? null : LocalDate.parse(text.strip());
    } catch (DateTimeParseException e) {
      throw InvalidInput.field(field, "Enter a day as year, month and day, like 2019-10-14");
    }
  }

  /** The same filter in an address, to be followed by a page. */
  String address(String path) {
    return path
        + "?kind="
        + encoded(kind)
        + "&person="
        + encoded(person)
        + "&from="
        + encoded(from)
        + "&to="
        + encoded(to);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
