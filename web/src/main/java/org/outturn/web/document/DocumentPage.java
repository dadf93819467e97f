package org.outturn.web.document;

import java.util.ArrayList;
import java.util.List;
import org.outturn.document.DocumentView;
import org.outturn.kernel.Dates;
import org.outturn.web.view.Cell;
import org.outturn.web.view.Crumb;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.SummaryRow;

/**
 * What the page of a document shows.
 *
 * @param note what was typed into the form of a new version
 * @param reason what was typed into the form of the withdrawal
 * @param overtaken whether somebody else changed it since the form was drawn
 */
public record DocumentPage(
    DocumentView view, String note, String reason, boolean overtaken, List<FieldError> errors) {

  /** The field that says what personal data was found. */
  static final String SHUT_AWAY = "found";

  public DocumentPage {
    errors = List.copyOf(errors);
  }

  public String address() {
    return "/documents/" + view.row().reference();
  }

  public List<Crumb> crumbs() {
    return List.of(
        new Crumb("Home", "/"),
        new Crumb(view.subject().title(), view.subject().page()),
        new Crumb(view.row().reference(), null));
  }

  /** Whether the form that the errors belong to is that of a new version. */
  public boolean addingVersion() {
    return errors.stream()
        .anyMatch(error -> "file".equals(error.id()) || "note".equals(error.id()));
  }

  public boolean withdrawing() {
    return errors.stream().anyMatch(error -> "reason".equals(error.id()));
  }

  public boolean shuttingAway() {
    return errors.stream().anyMatch(error -> SHUT_AWAY.equals(error.id()));
  }

  /** Whether there is a file left that the reader may shut away. */
  public boolean shuttable() {
    return view.mayChange() && view.versions().stream().anyMatch(DocumentView.Version::kept);
  }

  /** What a withdrawn document means to the reader. */
  public String warning() {
    if (view.versions().stream().noneMatch(DocumentView.Version::kept)) {
      return view.row().type() == null
          ? "This document was withdrawn. It is kept, but it no longer counts."
          : "This document was withdrawn and its files are shut away: nobody can open them.";
    }
    return "This document was withdrawn. It is kept, but it no longer counts, and only those who"
        + " may change it and auditors can open its files.";
  }

  public boolean changeable() {
    return view.mayChange() && view.withdrawal() == null;
  }

  public List<SummaryRow> facts() {
    var row = view.row();
    var facts = new ArrayList<SummaryRow>();
    facts.add(SummaryRow.of("About", Cell.link(view.subject().title(), view.subject().page())));
    if (row.description() != null) {
      facts.add(SummaryRow.of("What it shows", row.description()));
    }
    if (row.type() == null) {
      facts.add(SummaryRow.of("Published by", row.publisher()));
      facts.add(SummaryRow.of("Published", stated(row.published())));
      facts.add(SummaryRow.of("Where to find it", stated(row.foundAt())));
    }
    facts.add(SummaryRow.of("Added", DocumentWords.by(row) + ", " + Dates.moment(row.addedAt())));
    var gone = view.withdrawal();
    if (gone != null) {
      facts.add(SummaryRow.of("Withdrawn", gone.by() + ", " + Dates.moment(gone.at())));
      facts.add(SummaryRow.of("Why", gone.reason()));
    }
    return facts;
  }

  private static String stated(String text) {
    return text == null ? "not stated" : text;
  }

  public List<Cell> head() {
    return List.of(
        Cell.text("Version"),
        Cell.text("File"),
        Cell.text("What changed"),
        Cell.text("Added"),
        Cell.text("Checked for viruses"),
        Cell.text("SHA-256"));
  }

  public List<List<Cell>> rows() {
    return view.versions().stream().map(this::row).toList();
  }

  private Cell file(DocumentView.Version version) {
    if (!version.kept()) {
      return Cell.text("Shut away: it seems to hold personal data");
    }
    var file =
        version.fileName()
            + " ("
            + version.type().words()
            + ", "
            + DocumentWords.size(version.sizeBytes())
            + ")";
    return view.mayOpen()
        ? Cell.link("Download " + file, address() + "/versions/" + version.number())
        : Cell.text(file + ", no longer open to everybody");
  }

  private List<Cell> row(DocumentView.Version version) {
    return List.of(
        Cell.text("Version " + version.number()),
        file(version),
        Cell.text(version.note() == null ? "" : version.note()),
        Cell.text(version.addedBy() + ", " + Dates.moment(version.addedAt())),
        Cell.text(version.scanned() ? "Nothing found" : "Not checked"),
        Cell.text(version.sha256()).withClasses("outturn-long"));
  }
}
