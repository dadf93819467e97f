package org.outturn.workbook;

import java.util.List;
import java.util.Map;
import org.outturn.performance.FigurePart;
import org.outturn.performance.MeasureType;

/**
 * A measure that the workbook asks for, with what helps to fill it in.
 *
 * @param code lower-case words joined by {@code _}
 * @param unit what is counted, as a word: people, cases, enquiries, percent, pounds
 * @param required whether a blank cell is an error
 * @param wholeNumber whether fractions are refused
 * @param targetText the target in words; empty when there is none
 * @param previousLabel the period before, in words; empty when there is none
 * @param previous that period's figures by part
 * @param illustrative whether what is shown beside the input was made up for the demo
 */
public record MeasureInput(
    String code,
    String name,
    String definition,
    MeasureType type,
    String unit,
    boolean required,
    boolean wholeNumber,
    String targetText,
    String previousLabel,
    Map<FigurePart, CellValue> previous,
    boolean illustrative) {

  /** The unit in which "£" is read. */
  public static final String POUNDS = "pounds";

  /** The unit in which "%" is read. */
  public static final String PERCENT = "percent";

  public MeasureInput {
    if (!code.matches("[a-z][a-z0-9]*(_[a-z0-9]+)*")) {
      throw new IllegalArgumentException(code + " is not lower-case words joined by _");
    }
    previous = Map.copyOf(previous);
  }

  /** The figures to fill in: a percentage is asked as its two parts, all else as one value. */
  public List<FigurePart> parts() {
    return type == MeasureType.RATIO
        ? List.of(FigurePart.NUMERATOR, FigurePart.DENOMINATOR)
        : List.of(FigurePart.VALUE);
  }

  /** What a part is called beside its cell: the measure's name, or "out of" for a denominator. */
  public String label(FigurePart part) {
    return part == FigurePart.DENOMINATOR ? name + ": out of how many" : name;
  }
}
