package org.outturn.performance;

/**
 * A period that is open for reporting.
 *
 * @param kpiSet the number of the version that it reports against
 * @param version how often its due date has changed, for the ETag
 */
public record PeriodRow(ReturnRow row, int kpiSet, long version) {}
