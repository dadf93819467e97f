package org.outturn.performance;

import java.math.BigDecimal;

/**
 * A figure as far as totals need it.
 *
 * @param key the key of its observation
 */
public record Reported(long key, BigDecimal value) {}
