/**
 * What spans many grants: loading an existing portfolio, and roll-ups, which add up money and never
 * different people.
 */
package org.outturn.portfolio;
