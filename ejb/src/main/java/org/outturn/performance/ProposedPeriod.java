package org.outturn.performance;

import java.time.LocalDate;
import org.outturn.kernel.Period;

/**
 * A quarter of a grant that is not open yet.
 *
 * @param dueOn when its return would fall due
 * @param part whether the grant runs for only a part of it
 */
public record ProposedPeriod(Period period, LocalDate dueOn, boolean part) {}
