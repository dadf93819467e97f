package org.outturn.web.audit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.outturn.audit.AuditRow;
import org.outturn.kernel.ActorId;
import org.outturn.kernel.Dates;
import org.outturn.kernel.Slice;
import org.outturn.web.view.Cell;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.PageLinks;

/** A page of the trail with its filter. */
public record AuditListPage(
    String event,
    String subject,
    String from,
    String to,
    List<List<Cell>> rows,
    PageLinks pages,
    List<FieldError> errors) {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm:ss", Locale.UK);

  private static final List<Cell> HEAD =
      List.of(
          Cell.number("Number"),
          Cell.text("When"),
          Cell.text("Who"),
          Cell.text("Event"),
          Cell.text("About"),
          Cell.text("Details"));

  static AuditListPage of(AuditQuery query, Slice<AuditRow> found, Map<ActorId, String> names) {
    var filter =
        "?event="
            + encoded(query.event)
            + "&subject="
            + encoded(query.subject)
            + "&from="
            + encoded(query.from)
            + "&to="
            + encoded(query.to);
    return new AuditListPage(
        query.event,
        query.subject,
        query.from,
        query.to,
        found.items().stream().map(row -> row(row, names)).toList(),
        PageLinks.of(
            found.page(), found.size(), found.total(), number -> filter + "&page=" + number),
        List.of());
  }

  AuditListPage with(List<FieldError> wrong) {
    return new AuditListPage(event, subject, from, to, rows, pages, wrong);
  }

  public List<Cell> head() {
    return HEAD;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static List<Cell> row(AuditRow row, Map<ActorId, String> names) {
    var details =
        row.details().entrySet().stream()
            .map(detail -> detail.getKey() + ": " + detail.getValue())
            .collect(Collectors.joining("; "));
    return List.of(
        Cell.number(Long.toString(row.id())),
        Cell.text(MOMENT.format(row.at().atZone(Dates.LONDON))),
        Cell.text(names.getOrDefault(row.actor(), "Outturn")),
        Cell.text(row.event()),
        Cell.text(row.subjectKind() + " " + row.subject()),
        Cell.text(details));
  }
}
