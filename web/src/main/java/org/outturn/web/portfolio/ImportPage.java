package org.outturn.web.portfolio;

import java.util.List;
import org.outturn.kernel.Dates;
import org.outturn.portfolio.ImportCounts;
import org.outturn.portfolio.ImportRow;
import org.outturn.web.view.Cell;
import org.outturn.web.view.Counted;
import org.outturn.web.view.FieldError;
import org.outturn.workbook.Finding;

/**
 * What the page of imports shows.
 *
 * @param checked what a file holds that was checked and fits; null when none was
 * @param findings what does not fit in the file that was sent
 */
public record ImportPage(
    List<ImportRow> imports,
    ImportCounts checked,
    List<Finding> findings,
    List<FieldError> errors) {

  /** How many findings a page shows; mending these often mends the others. */
  static final int SHOWN = 200;

  public ImportPage {
    imports = List.copyOf(imports);
    findings = List.copyOf(findings);
    errors = List.copyOf(errors);
  }

  /** "3 grants, 7 conditions, …", what there is none of left out. */
  public static String words(ImportCounts counts) {
    var words = new java.util.ArrayList<String>();
    words.add(Counted.of(counts.grants(), "grant"));
    add(words, counts.organisations(), "organisation");
    add(words, counts.members(), "consortium member");
    add(words, counts.conditions(), "condition");
    add(words, counts.milestones(), "milestone");
    add(words, counts.measures(), "measure");
    add(words, counts.periods(), "one-off period");
    add(words, counts.targets(), "target");
    add(words, counts.figures(), "figure");
    return String.join(", ", words);
  }

  private static void add(List<String> words, int number, String noun) {
    if (number > 0) {
      words.add(Counted.of(number, noun));
    }
  }

  public List<Cell> findingHead() {
    return List.of(Cell.text("Where"), Cell.text("How to mend it"), Cell.text("Found"));
  }

  public List<List<Cell>> findingRows() {
    return findings.stream()
        .limit(SHOWN)
        .map(
            one ->
                List.of(
                    Cell.text(where(one)),
                    Cell.text(
                        one.message()
                            + (one.allowed().isEmpty() ? "" : " (" + one.allowed() + ")")),
                    Cell.text(one.found().isEmpty() ? "nothing" : one.found())))
        .toList();
  }

  /** "Grants, C4: Lead provider". */
  private static String where(Finding finding) {
    var column = finding.measureName();
    return finding.sheet() + ", " + cells(finding) + (column.isEmpty() ? "" : ": " + column);
  }

  private static String cells(Finding finding) {
    var cells = finding.cells();
    return cells.size() <= 5
        ? finding.cell()
        : String.join(", ", cells.subList(0, 5)) + " and %,d more".formatted(cells.size() - 5);
  }

  public boolean hasMore() {
    return findings.size() > SHOWN;
  }

  public List<Cell> importHead() {
    return List.of(
        Cell.text("When"), Cell.text("File"), Cell.text("What it held"), Cell.text("By"));
  }

  public List<List<Cell>> importRows() {
    return imports.stream()
        .map(
            one ->
                List.of(
                    Cell.text(Dates.moment(one.at())),
                    Cell.text(one.file()),
                    Cell.text(words(one.counts())),
                    Cell.text(one.by())))
        .toList();
  }
}
