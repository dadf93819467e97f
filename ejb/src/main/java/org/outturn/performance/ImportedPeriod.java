package org.outturn.performance;

import java.time.LocalDate;
import org.outturn.kernel.Period;

/**
 * A one-off period of an imported grant.
 *
 * @param grant the grant's reference
 * @param dueOn the last day on which its return is on time
 */
public record ImportedPeriod(String grant, Period period, LocalDate dueOn) {}
