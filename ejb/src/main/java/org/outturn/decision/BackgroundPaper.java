package org.outturn.decision;

/**
 * A paper that the decision cites.
 *
 * @param number as the paper counts; may be null
 * @param address where it was published, as printed; may be null
 */
public record BackgroundPaper(String number, String title, String address) {}
