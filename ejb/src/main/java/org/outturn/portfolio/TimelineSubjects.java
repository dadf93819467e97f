package org.outturn.portfolio;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.outturn.document.Subjects;
import org.outturn.kernel.SubjectRef;
import org.outturn.kernel.database.Sql;

/** Gives events the names of what they happened to, and the pages that show it. */
@Dependent
class TimelineSubjects {

  @Inject Sql sql;
  @Inject Subjects subjects;

  /** What people call a thing, and where it is shown; either may be null. */
  private record Named(String title, String page) {}

  List<Timeline.Event> named(List<Timeline.Event> events) {
    var documents = documents(events);
    var known = new HashMap<SubjectRef, Named>();
    return events.stream()
        .map(
            event -> {
              var named =
                  known.computeIfAbsent(event.subject(), subject -> named(subject, documents));
              return with(event, named);
            })
        .toList();
  }

  private static Timeline.Event with(Timeline.Event event, Named named) {
    return new Timeline.Event(
        event.number(),
        event.at(),
        event.name(),
        event.subject(),
        named.title(),
        named.page(),
        event.who(),
        event.from(),
        event.details());
  }

  private Named named(SubjectRef subject, Map<String, String> documents) {
    return switch (subject.kind()) {
      case "document" ->
          new Named(documents.get(subject.reference()), "/documents/" + subject.reference());
      // only the decision whose timeline it is: whoever reads that may open it
      case "decision" ->
          new Named("Decision " + subject.reference(), "/decisions/" + subject.reference());
      case "discrepancy" -> new Named(null, "/discrepancies/" + subject.reference());
      case "return", "period" -> new Named(null, below(subject, "/returns/"));
      default ->
          subjects
              .seen(subject)
              .map(found -> new Named(found.title(), found.page()))
              .orElse(new Named(null, null));
    };
  }

  /** {@code LGE-2017/2018-19-Q4} is shown at {@code /grants/LGE-2017/returns/2018-19-Q4}. */
  private static String below(SubjectRef subject, String place) {
    var parts = subject.reference().split("/", 2);
    return parts.length < 2 ? null : "/grants/" + parts[0] + place + parts[1];
  }

  private Map<String, String> documents(List<Timeline.Event> events) {
    var ids =
        events.stream()
            .map(Timeline.Event::subject)
            .filter(subject -> subject.kind().equals("document"))
            .map(subject -> Long.valueOf(subject.reference().replace("DOC-", "")))
            .distinct()
            .toArray(Long[]::new);
    var titles = new HashMap<String, String>();
    if (ids.length > 0) {
      sql.list(
          "SELECT id, title FROM document WHERE id = ANY (?)",
          row -> titles.put("DOC-" + row.number("id"), row.text("title")),
          (Object) ids);
    }
    return titles;
  }
}
