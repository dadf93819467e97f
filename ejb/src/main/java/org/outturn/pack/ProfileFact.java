package org.outturn.pack;

import org.outturn.kernel.Money;

/** What is planned to be paid in a financial year. */
record ProfileFact(long id, String financialYear, Money amount, boolean illustrative) {}
