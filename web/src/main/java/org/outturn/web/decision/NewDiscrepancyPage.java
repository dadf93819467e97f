package org.outturn.web.decision;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.outturn.decision.DiscrepancyKind;
import org.outturn.decision.NewDiscrepancy;
import org.outturn.decision.Statement;
import org.outturn.kernel.SubjectRef;
import org.outturn.web.api.Sent;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.FormRow;
import org.outturn.web.view.FormRows;
import org.outturn.web.view.Item;

/** The form of a new discrepancy. */
public record NewDiscrepancyPage(
    String title,
    String kind,
    boolean blocking,
    String note,
    String subjects,
    List<FormRow> statements,
    List<FieldError> errors) {

  private static final int STATEMENTS = 3;

  static NewDiscrepancyPage of(MultivaluedMap<String, String> sent, List<FieldError> errors) {
    var rows = new FormRows("statement", List.of("statement", "source"));
    rows.read(sent::getFirst, STATEMENTS);
    while (rows.rows().size() < STATEMENTS) {
      rows.add();
    }
    return new NewDiscrepancyPage(
        text(sent, "title"),
        text(sent, "kind"),
        sent.containsKey("blocking"),
        text(sent, "note"),
        text(sent, "subject"),
        rows.rows(),
        errors);
  }

  private static String text(MultivaluedMap<String, String> sent, String name) {
    return Objects.toString(sent.getFirst(name), "").replace("\r\n", "\n");
  }

  NewDiscrepancyPage with(List<FieldError> found) {
    return new NewDiscrepancyPage(title, kind, blocking, note, subjects, statements, found);
  }

  NewDiscrepancy wanted() {
    return new NewDiscrepancy(
        null,
        title,
        Sent.word(DiscrepancyKind.class, "kind", kind),
        blocking,
        note,
        statements.stream()
            .filter(row -> !(row.text("statement") + row.text("source")).isBlank())
            .map(row -> new Statement(row.text("statement"), row.text("source")))
            .toList(),
        Arrays.stream(subjects.split("\n"))
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .map(NewDiscrepancyPage::subject)
            .toList());
  }

  /** "grant LGE-2017"; a reference alone is a decision's. */
  private static SubjectRef subject(String line) {
    var space = line.indexOf(' ');
    return space < 0
        ? SubjectRef.of("decision", line)
        : SubjectRef.of(line.substring(0, space), line.substring(space + 1).strip());
  }

  public List<Item> kinds() {
    return Stream.concat(
            Stream.of(Item.of("", "Select")),
            Arrays.stream(DiscrepancyKind.values()).map(one -> Item.of(one.name(), one.words())))
        .toList();
  }

  public List<Item> blockingItems() {
    return List.of(Item.of("yes", "No decision that it is about can be signed while it is open"));
  }
}
