package org.outturn.web.performance;

import java.util.ArrayList;
import java.util.List;
import org.outturn.kernel.Dates;
import org.outturn.performance.ReturnView;
import org.outturn.web.view.Cell;
import org.outturn.web.view.Crumb;
import org.outturn.web.view.SummaryRow;

/** What was submitted, by whom, when and from which file. */
public record ReceiptPage(ReturnView view, ReturnPaths at) {

  public String title() {
    return "Return submitted";
  }

  /** "LGE-2017, July to September 2019 (Q2, 2019 to 2020), version 1". */
  public String what() {
    return view.row().grant()
        + ", "
        + view.row().period().label()
        + ", version "
        + view.shown().number();
  }

  public List<Crumb> crumbs() {
    return at.crumbs(view.row().period(), "Receipt of version " + view.shown().number());
  }

  public List<SummaryRow> facts() {
    var version = view.shown();
    var facts = new ArrayList<SummaryRow>();
    facts.add(SummaryRow.of("Grant", view.row().grant() + ": " + view.row().grantTitle()));
    facts.add(SummaryRow.of("Provider", view.row().provider()));
    facts.add(SummaryRow.of("Period", view.row().period().label()));
    facts.add(SummaryRow.of("Version", String.valueOf(version.number())));
    facts.add(SummaryRow.of("Submitted", Dates.moment(version.submittedAt())));
    facts.add(SummaryRow.of("Declared and submitted by", version.submittedBy()));
    facts.add(
        SummaryRow.of(
            "Deadline",
            ReturnWords.deadline(view.row())
                + (version.late() ? ": submitted late" : ": submitted in time")));
    if (version.nil()) {
      facts.add(SummaryRow.of("Nil return", "Declared: nothing happened in the period"));
    }
    facts.add(
        SummaryRow.of(
            "Workbook", version.file() == null ? "None: typed on the page" : version.fileName()));
    if (version.fileSha256() != null) {
      facts.add(
          SummaryRow.of("SHA-256 of the workbook", version.fileSha256())
              .withClasses("outturn-long"));
    }
    return facts;
  }

  public List<Cell> figuresHead() {
    return List.of(Cell.text("Measure"), Cell.text("Submitted").asNumber());
  }

  public List<List<Cell>> figures() {
    return view.lines().stream()
        .map(
            line ->
                List.of(
                    Cell.text(line.measure().name()),
                    Cell.number(line.actualWords().isEmpty() ? "–" : line.actualWords())))
        .toList();
  }
}
