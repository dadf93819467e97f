package org.outturn.performance;

import org.outturn.kernel.Period;

/**
 * A target of an imported grant.
 *
 * @param grant the grant's reference
 */
public record ImportedTarget(String grant, Period period, String measure, TargetValue target) {}
