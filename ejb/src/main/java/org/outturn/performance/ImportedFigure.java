package org.outturn.performance;

import java.math.BigDecimal;
import org.outturn.kernel.Absence;
import org.outturn.kernel.Period;

/**
 * A figure of a grant's history, from before reporting in Outturn began.
 *
 * @param grant the grant's reference
 * @param value null when there is none, and then why
 * @param absence null when there is a value
 * @param cell where it stands in the imported workbook
 */
public record ImportedFigure(
    String grant,
    Period period,
    FigureKey key,
    BigDecimal value,
    Absence absence,
    String sheet,
    String cell) {}
