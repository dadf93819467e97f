package org.outturn.access;

/**
 * How an office stands to a matter on a day.
 *
 * @param held whether the one who acts holds it
 * @param reserved whether the matter is reserved to it, whatever the limits of the others
 */
record OfficeStanding(String office, boolean held, Limit limit, boolean reserved) {}
