package org.outturn.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.outturn.performance.FigurePart;
import org.outturn.workbook.CellValue;
import org.outturn.workbook.InputName;

/**
 * Plausible quarters of the second grant, which the documents do not give. They come from a fixed
 * seed, so that every demonstration tells the same story, and are marked illustrative wherever they
 * appear.
 */
final class LgeHistory {

  /** From the number of the decision. */
  private static final long SEED = 211;

  private final Random random = new Random(SEED);

  private int enquiries;
  private int supported;
  private int closed;

  /** The figures of the next quarter, totals since the grant began. */
  Map<InputName, CellValue> nextQuarter() {
    enquiries += between(88, 118);
    supported += between(25, 36);
    closed += between(6, 13);
    var pending = between(19, 30);
    var open = Math.min(supported, between(68, 96));
    var figures = new HashMap<InputName, CellValue>();
    value(figures, "enquiries", enquiries);
    value(figures, "referrals_accepted", supported + pending + closed);
    value(figures, "young_people_supported", supported);
    value(figures, "open_cases", open);
    value(figures, "pending_cases", pending);
    value(figures, "intensive_over_six_months", Math.min(open, between(28, 44)));
    value(figures, "closed_before_engagement", closed);
    var completed = between(11, 18);
    share(figures, "gang_involvement_reduced", completed, between(66, 86));
    share(figures, "harm_reduced", completed, between(68, 88));
    share(figures, "offending_reduced", between(5, 10), between(58, 84));
    share(figures, "victimisation_reduced", between(4, 8), between(60, 88));
    return figures;
  }

  private int between(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  private static void value(Map<InputName, CellValue> figures, String measure, int number) {
    figures.put(InputName.figure(measure, FigurePart.VALUE), CellValue.of(number));
  }

  private static void share(
      Map<InputName, CellValue> figures, String measure, int of, int percent) {
    figures.put(
        InputName.figure(measure, FigurePart.NUMERATOR),
        CellValue.of(Math.round(of * percent / 100f)));
    figures.put(InputName.figure(measure, FigurePart.DENOMINATOR), CellValue.of(of));
  }
}
