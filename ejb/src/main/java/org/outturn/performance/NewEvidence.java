package org.outturn.performance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.InvalidInput.Problem;

/**
 * Figures of an outside source, to be recorded for a grant.
 *
 * @param document its title
 * @param publisher who published it
 * @param section where in it the figures stand, unless a figure says otherwise
 * @param cutOffOn the last day that its figures cover
 * @param note what a reader must know besides; may be null
 */
public record NewEvidence(
    String document,
    String publisher,
    String section,
    LocalDate cutOffOn,
    String note,
    List<Figure> figures) {

  private static final int LONGEST = 500;

  /**
   * One figure as the source gives it.
   *
   * @param ourArithmetic worked out by us from what the source says
   * @param note such as "the rest not stated"; may be null
   * @param section its own section; null for the section of the whole
   */
  public record Figure(
      String measure,
      FigurePart part,
      BigDecimal value,
      boolean ourArithmetic,
      String note,
      String section) {

    /** How problems name its field: {@code harm_reduced-percent}. */
    String field() {
      return measure + "-" + part.word();
    }
  }

  public NewEvidence {
    figures = List.copyOf(figures);
  }

  /**
   * @param types the measures of the grant with their types
   * @throws InvalidInput with everything that does not fit
   */
  void check(Map<String, MeasureType> types, LocalDate today) {
    var problems = new ArrayList<Problem>();
    words("document", document, "Enter the title of the document", problems);
    words("publisher", publisher, "Enter who published the document", problems);
    words("section", section, "Enter where in the document the figures stand", problems);
    if (cutOffOn == null) {
      problems.add(new Problem("cutOffOn", "Enter the last day that the figures cover"));
    } else if (cutOffOn.isAfter(today)) {
      problems.add(new Problem("cutOffOn", "The last day that the figures cover must be past"));
    }
    if (figures.isEmpty()) {
      problems.add(new Problem("figures", "Enter at least one figure"));
    }
    var before = problems.size();
    figures.forEach(figure -> one(figure, types).ifPresent(problems::add));
    if (problems.size() == before) {
      together(problems);
    }
    if (!problems.isEmpty()) {
      throw new InvalidInput(
          "evidence-invalid", "The figures cannot be recorded as they are", problems);
    }
  }

  private static void words(String field, String text, String missing, List<Problem> problems) {
    if (text == null || text.isBlank()) {
      problems.add(new Problem(field, missing));
    } else if (text.length() > LONGEST) {
      problems.add(new Problem(field, "Use " + LONGEST + " characters or fewer"));
    }
  }

  private static Optional<Problem> one(Figure figure, Map<String, MeasureType> types) {
    var type = types.get(figure.measure());
    if (type == null) {
      return problem(figure, "This grant has no measure " + figure.measure());
    }
    if ((figure.part() == FigurePart.VALUE) == (type == MeasureType.RATIO)) {
      return problem(
          figure,
          type == MeasureType.RATIO
              ? "A percentage measure takes a number, of how many, and a percentage"
              : "This measure takes one value");
    }
    if (figure.value() == null || figure.value().signum() < 0) {
      return problem(figure, "Enter a number that is 0 or more");
    }
    if (figure.part() == FigurePart.PERCENT) {
      return figure.value().compareTo(BigDecimal.valueOf(100)) > 0
          ? problem(figure, "A percentage is between 0 and 100")
          : Optional.empty();
    }
    return figure.value().stripTrailingZeros().scale() > 0
        ? problem(figure, "Enter a whole number")
        : Optional.empty();
  }

  private static Optional<Problem> problem(Figure figure, String message) {
    return Optional.of(new Problem(figure.field(), message));
  }

  private void together(List<Problem> problems) {
    var byMeasure = new HashMap<String, Map<FigurePart, Figure>>();
    var measures = new ArrayList<String>();
    var seen = new HashSet<String>();
    for (var figure : figures) {
      if (!seen.add(figure.field())) {
        problems.add(new Problem(figure.field(), "Enter each figure only once"));
      }
      byMeasure
          .computeIfAbsent(
              figure.measure(),
              measure -> {
                measures.add(measure);
                return new HashMap<>();
              })
          .put(figure.part(), figure);
    }
    measures.forEach(measure -> fits(byMeasure.get(measure)).ifPresent(problems::add));
  }

  private static Optional<Problem> fits(Map<FigurePart, Figure> parts) {
    var some = parts.get(FigurePart.NUMERATOR);
    var all = parts.get(FigurePart.DENOMINATOR);
    var percent = parts.get(FigurePart.PERCENT);
    if (some == null || all == null) {
      return Optional.empty();
    }
    if (some.value().compareTo(all.value()) > 0) {
      return problem(some, "This is more than the number that it is of");
    }
    if (percent == null || all.value().signum() == 0) {
      return Optional.empty();
    }
    var places = Math.max(0, percent.value().stripTrailingZeros().scale());
    var worked =
        some.value()
            .multiply(BigDecimal.valueOf(100))
            .divide(all.value(), places, RoundingMode.HALF_UP);
    return worked.compareTo(percent.value()) == 0
        ? Optional.empty()
        : problem(
            percent,
            some.value().toPlainString()
                + " of "
                + all.value().toPlainString()
                + " is "
                + worked.toPlainString()
                + "%: correct the percentage or the numbers");
  }
}
