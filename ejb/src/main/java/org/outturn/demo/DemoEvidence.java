package org.outturn.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.outturn.performance.FigurePart;
import org.outturn.performance.NewEvidence;
import org.outturn.performance.NewEvidence.Figure;

/** The outcome figures of PCD 211, 1.6: MOPAC's own evaluation of completed cases, not a return. */
final class DemoEvidence {

  private static final String REST = "What became of the rest is not stated.";

  private DemoEvidence() {}

  static NewEvidence all() {
    return new NewEvidence(
        "PCD 211, London Gang Exit service and Ending Gang Violence and Exploitation",
        "MOPAC Evidence and Insight",
        "1.6",
        LocalDate.of(2017, 3, 31),
        "First analysis of 28 completed cases, for an interim evaluation due in August 2017.",
        List.of(
            figure("gang_involvement_reduced", FigurePart.PERCENT, 75, false, null),
            figure(
                "gang_involvement_reduced",
                FigurePart.NUMERATOR,
                21,
                true,
                "Our arithmetic: 75% of 28 completed cases."),
            figure("gang_involvement_reduced", FigurePart.DENOMINATOR, 28, false, null),
            figure(
                "harm_reduced",
                FigurePart.PERCENT,
                82,
                false,
                "The source says an 82% reduction in reports; read here as a share of people."),
            figure(
                "harm_reduced",
                FigurePart.NUMERATOR,
                23,
                true,
                "Our arithmetic: 82% of 28 completed cases."),
            figure("harm_reduced", FigurePart.DENOMINATOR, 28, false, null),
            figure("offending_reduced", FigurePart.NUMERATOR, 11, false, REST),
            figure("offending_reduced", FigurePart.DENOMINATOR, 15, false, null),
            figure("victimisation_reduced", FigurePart.NUMERATOR, 9, false, REST),
            figure("victimisation_reduced", FigurePart.DENOMINATOR, 11, false, null)));
  }

  private static Figure figure(
      String measure, FigurePart part, long value, boolean ourArithmetic, String note) {
    return new Figure(measure, part, BigDecimal.valueOf(value), ourArithmetic, note, null);
  }
}
