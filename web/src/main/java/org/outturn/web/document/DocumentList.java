package org.outturn.web.document;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.outturn.document.DocumentRow;
import org.outturn.kernel.Dates;
import org.outturn.kernel.SubjectRef;
import org.outturn.web.view.Cell;
import org.outturn.web.view.Tag;

/**
 * The documents of a thing, for the part of a page that lists them ({@code document/list.jte}).
 *
 * @param subject what they are about
 * @param withSubject whether each says what it is about, since some are about things below it
 * @param mayAdd whether the reader may add another
 */
public record DocumentList(
    SubjectRef subject, List<DocumentRow> rows, boolean withSubject, boolean mayAdd) {

  public DocumentList {
    rows = List.copyOf(rows);
  }

  public String addAddress() {
    return address("/documents/new", subject);
  }

  public String referAddress() {
    return address("/documents/new/reference", subject);
  }

  static String address(String path, SubjectRef subject) {
    return path
        + "?subject="
        + URLEncoder.encode(SubjectParam.write(subject), StandardCharsets.UTF_8);
  }

  public List<Cell> head() {
    var head = new ArrayList<Cell>();
    head.add(Cell.text("Document"));
    if (withSubject) {
      head.add(Cell.text("About"));
    }
    head.add(Cell.text("What it is"));
    head.add(Cell.text("Added"));
    head.add(Cell.text("Status"));
    return head;
  }

  public List<List<Cell>> cells() {
    return rows.stream().map(this::cells).toList();
  }

  private List<Cell> cells(DocumentRow row) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.link(row.title(), "/documents/" + row.reference()));
    if (withSubject) {
      cells.add(Cell.text(DocumentWords.about(row.subject())));
    }
    cells.add(Cell.text(DocumentWords.kind(row)));
    cells.add(Cell.text(DocumentWords.by(row) + ", " + Dates.day(Dates.londonDay(row.addedAt()))));
    cells.add(
        row.withdrawn()
            ? Cell.tag(Tag.of(row.shutAway() ? "Shut away" : "Withdrawn", "grey"))
            : Cell.text(state(row)));
    return cells;
  }

  private static String state(DocumentRow row) {
    return row.versions() > 1 ? "Version " + row.versions() : "Current";
  }
}
