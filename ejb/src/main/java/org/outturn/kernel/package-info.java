/** The words and values that every capability shares: periods, dates, money, errors, the clock. */
package org.outturn.kernel;
