package org.outturn.web.performance;

import java.util.List;
import org.outturn.performance.FigureId;
import org.outturn.performance.FigurePart;
import org.outturn.performance.MeasureType;
import org.outturn.performance.ReturnLine;
import org.outturn.performance.ReturnUnderReview;
import org.outturn.web.view.Trend;

/**
 * One measure as a reviewer weighs it.
 *
 * @param source where the figure's origin is told; null when nothing was entered
 * @param changedFrom what the version before said, when it said something else; null otherwise
 * @param warnings what the rules say, with the provider's explanation
 */
public record ReviewLine(
    ReturnLine line, String source, String changedFrom, List<Explained> warnings) {

  /** A warning; the explanation is null when there is none. */
  public record Explained(String message, String explanation) {}

  public ReviewLine {
    warnings = List.copyOf(warnings);
  }

  static ReviewLine of(ReturnLine line, ReturnUnderReview review) {
    var warnings =
        review.warnings().stream()
            .filter(one -> line.measure().code().equals(one.measure()))
            .map(one -> new Explained(one.message(), review.explanation(one)))
            .toList();
    return new ReviewLine(line, sourceOf(line), changed(line, review), warnings);
  }

  private static String sourceOf(ReturnLine line) {
    var figures = line.figures();
    if (line.measure().type() == MeasureType.RATIO) {
      var part = figures.get(FigurePart.NUMERATOR);
      var whole = figures.get(FigurePart.DENOMINATOR);
      if (part == null || whole == null || line.actual() == null) {
        return part == null ? null : address(FigureId.observed(part.id()));
      }
      return address(FigureId.percent(List.of(part.id()), List.of(whole.id())));
    }
    var figure = figures.get(FigurePart.VALUE);
    return figure == null ? null : address(FigureId.observed(figure.id()));
  }

  private static String address(FigureId id) {
    return "/figures/" + id;
  }

  private static String changed(ReturnLine line, ReturnUnderReview review) {
    if (review.before() == null) {
      return null;
    }
    return review.before().lines().stream()
        .filter(one -> one.measure().code().equals(line.measure().code()))
        .map(ReturnLine::actualWords)
        .filter(words -> !words.equals(line.actualWords()))
        .map(ReviewLine::said)
        .findFirst()
        .orElse(null);
  }

  public String code() {
    return line.measure().code();
  }

  public String name() {
    return line.measure().name();
  }

  public String actual() {
    return said(line.actualWords());
  }

  public String previous() {
    return said(line.previousWords());
  }

  private static String said(String words) {
    return words.isEmpty() ? "blank" : words;
  }

  public String target() {
    return line.target() == null ? "none" : line.targetWords();
  }

  public boolean targetIsIllustrative() {
    return line.target() != null && line.target().illustrative();
  }

  /** The picture of the trend; null with fewer than two figures. */
  public Trend trend() {
    var values = line.trend().stream().map(ReturnLine.TrendPoint::value).toList();
    var shown = values.stream().filter(value -> value != null).count();
    return shown < 2
        ? null
        : Trend.line(values, line.target() == null ? null : line.target().value());
  }

  /** What the picture shows, for those who do not see it. */
  public String trendWords() {
    return "Trend of "
        + name()
        + " over "
        + line.trend().size()
        + " periods; the figures stand in the table of trends";
  }
}
