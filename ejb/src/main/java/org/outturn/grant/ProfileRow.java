package org.outturn.grant;

import org.outturn.kernel.Money;

/** A financial year's share of the ceiling. */
public record ProfileRow(String financialYear, Money amount, boolean illustrative) {}
