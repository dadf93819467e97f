package org.outturn.workbook;

import java.util.Objects;
import org.outturn.performance.FigurePart;

/**
 * The defined name of an input cell. Reading goes by this name and not by position, so that moved
 * rows and columns do no harm.
 *
 * @param text the whole name, e.g. {@code kpi.enquiries.value} or {@code text.successes}
 */
public record InputName(String text) {

  public InputName {
    Objects.requireNonNull(text);
  }

  /** The cell of a figure: {@code kpi.<measure>.value|numerator|denominator}. */
  public static InputName figure(String measure, FigurePart part) {
    return new InputName("kpi." + measure + "." + part.word());
  }

  /** The cell of a measure's comment: {@code kpi.<measure>.comment}. */
  public static InputName comment(String measure) {
    return new InputName("kpi." + measure + ".comment");
  }

  /** The cell of a section of narrative: {@code text.<section>}. */
  public static InputName section(String section) {
    return new InputName("text." + section);
  }

  @Override
  public String toString() {
    return text;
  }
}
