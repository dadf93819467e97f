package org.outturn.web.performance;

import java.util.ArrayList;
import java.util.List;
import org.outturn.kernel.Dates;
import org.outturn.performance.FigureId;
import org.outturn.performance.FigurePart;
import org.outturn.performance.MeasureType;
import org.outturn.performance.ReturnLine;
import org.outturn.performance.ReturnProblem;
import org.outturn.performance.ReturnView;
import org.outturn.performance.Severity;
import org.outturn.performance.UploadView;
import org.outturn.performance.VersionRow;
import org.outturn.web.view.Cell;
import org.outturn.web.view.Tag;

/** The tables of a return as its provider reads them. */
public final class ProviderTables {

  private ProviderTables() {}

  static final List<Cell> FIGURES =
      List.of(
          Cell.text("Measure"),
          Cell.text("This period").asNumber(),
          Cell.text("Last period").asNumber(),
          Cell.text("Target").asNumber());

  static final List<Cell> VERSIONS =
      List.of(
          Cell.text("Version"),
          Cell.text("State"),
          Cell.text("Submitted"),
          Cell.text("Workbook"),
          Cell.text("Receipt"));

  static final List<Cell> UPLOADS =
      List.of(Cell.text("Sent"), Cell.text("File"), Cell.text("What was found"));

  /** A row for each measure; each figure leads to where it comes from. */
  static List<List<Cell>> figures(ReturnView view, ReturnPaths at) {
    return view.lines().stream().map(line -> figure(line, view, at)).toList();
  }

  private static List<Cell> figure(ReturnLine line, ReturnView view, ReturnPaths at) {
    var target = line.target();
    var marked = target != null && target.illustrative();
    return List.of(
        Cell.text(line.measure().name()),
        current(line, view, at),
        Cell.number(orDash(line.previousWords())),
        Cell.number(orDash(line.targetWords()) + (marked ? " (illustrative)" : "")));
  }

  private static Cell current(ReturnLine line, ReturnView view, ReturnPaths at) {
    var words = line.actualWords();
    if (words.isEmpty()) {
      return missing(line, view, at);
    }
    var marked = view.row().illustrative() ? " (illustrative)" : "";
    var cell = Cell.number(words + marked);
    var id = id(line);
    return id == null ? cell : cell.leadingTo("/figures/" + id);
  }

  /** A figure that could not be read leads to where it is mended. */
  private static Cell missing(ReturnLine line, ReturnView view, ReturnPaths at) {
    var measure = line.measure();
    return view.problems().stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .filter(problem -> measure.code().equals(problem.measure()))
        .findFirst()
        .map(
            problem -> {
              var field = at.figures(ReturnFields.of(problem, view));
              return Cell.link("To mend", field, measure.name()).asNumber();
            })
        .orElse(Cell.number("–"));
  }

  /** The id that answers where a line's figure comes from; null while there is none. */
  static FigureId id(ReturnLine line) {
    if (line.measure().type() != MeasureType.RATIO) {
      var value = line.figures().get(FigurePart.VALUE);
      return value == null ? null : FigureId.observed(value.id());
    }
    var numerator = line.figures().get(FigurePart.NUMERATOR);
    var denominator = line.figures().get(FigurePart.DENOMINATOR);
    if (numerator == null) {
      return null;
    }
    return line.actual() == null
        ? FigureId.observed(numerator.id())
        : FigureId.percent(List.of(numerator.id()), List.of(denominator.id()));
  }

  static List<List<Cell>> versions(ReturnView view, ReturnPaths at) {
    return view.versions().stream().map(version -> version(version, view, at)).toList();
  }

  private static List<Cell> version(VersionRow version, ReturnView view, ReturnPaths at) {
    var receipt =
        version.isDraft()
            ? Cell.text("–")
            : Cell.link("Receipt", at.receipt(version.number()), "of version " + version.number());
    return List.of(
        Cell.text(String.valueOf(version.number())),
        Cell.tag(state(version)),
        Cell.text(
            version.isDraft()
                ? "–"
                : Dates.moment(version.submittedAt()) + " by " + version.submittedBy()),
        workbook(version, view, at),
        receipt);
  }

  private static Tag state(VersionRow version) {
    if (version.isDraft()) {
      return Tag.of("Draft", "light-blue");
    }
    if (version.acceptedAt() != null) {
      return Tag.of("Accepted", "green");
    }
    return version.late() ? Tag.of("Submitted late", "orange") : Tag.of("Submitted", "blue");
  }

  private static Cell workbook(VersionRow version, ReturnView view, ReturnPaths at) {
    if (version.file() == null) {
      return Cell.text("Typed on the page");
    }
    return view.uploads().stream()
        .filter(upload -> upload.file() == version.file())
        .findFirst()
        .map(upload -> Cell.link(version.fileName(), at.sent(upload.id())))
        .orElse(Cell.text(version.fileName()));
  }

  static List<List<Cell>> uploads(List<UploadView> sent, ReturnPaths at) {
    return sent.stream()
        .map(
            upload ->
                List.of(
                    Cell.text(Dates.moment(upload.sentAt()) + " by " + upload.sentBy()),
                    upload.quarantined()
                        ? Cell.text(upload.fileName())
                        : Cell.link(upload.fileName(), at.sent(upload.id())),
                    found(upload, at)))
        .toList();
  }

  private static Cell found(UploadView upload, ReturnPaths at) {
    if (upload.quarantined()) {
      return Cell.text("Shut away: it seems to hold personal data");
    }
    if (upload.findings().isEmpty()) {
      return Cell.text("Everything was read");
    }
    return Cell.link(
        summary(upload.findings()) + ": download with the cells marked", at.annotated(upload.id()));
  }

  /** "2 to mend, 1 note". */
  static String summary(List<ReturnProblem> findings) {
    var words = new ArrayList<String>();
    count(findings, Severity.ERROR, "to mend", "to mend", words);
    count(findings, Severity.WARNING, "to explain", "to explain", words);
    count(findings, Severity.NOTE, "note", "notes", words);
    return String.join(", ", words);
  }

  private static void count(
      List<ReturnProblem> findings, Severity severity, String one, String more, List<String> to) {
    var number = findings.stream().filter(found -> found.severity() == severity).count();
    if (number > 0) {
      to.add(ReturnWords.count(number, one, more));
    }
  }

  private static String orDash(String words) {
    return words.isEmpty() ? "–" : words;
  }
}
