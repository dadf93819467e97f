/** Measurements against limits, run by hand with {@code bin/bench}; never part of the tests. */
package org.outturn.bench;
