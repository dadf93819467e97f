package org.outturn.grant;

/**
 * Which conditions of many grants are wanted.
 *
 * @param search a part of the grant's reference or provider, or of the condition's code or title;
 *     empty for all
 * @param status null for all
 * @param overdue only those whose day has passed and for which nothing was sent
 * @param sort a column, with a minus in front for descending
 */
public record ConditionFilter(
    String search, ConditionStatus status, boolean overdue, String sort) {}
