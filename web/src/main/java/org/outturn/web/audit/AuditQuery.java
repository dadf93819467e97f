package org.outturn.web.audit;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.outturn.audit.AuditFilter;
import org.outturn.kernel.InvalidInput;

/** The filter of the trail as query parameters, for pages and API alike. */
public class AuditQuery {

  @QueryParam("event")
  @DefaultValue("")
  String event;

  @QueryParam("subject")
  @DefaultValue("")
  String subject;

  @QueryParam("from")
  @DefaultValue("")
  String from;

  @QueryParam("to")
  @DefaultValue("")
  String to;

  /**
   * @throws InvalidInput when a day is none
   */
  AuditFilter filter() {
    return new AuditFilter(event, subject, day("from", from), day("to", to));
  }

  private static LocalDate day(String field, String text) {
    try {
      return text.isBlank() ? null : LocalDate.parse(text.strip());
    } catch (DateTimeParseException e) {
      throw InvalidInput.field(field, "Enter a day as year, month and day, like 2019-10-14");
    }
  }
}
