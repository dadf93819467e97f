package org.outturn.grant;

/**
 * Which milestones of many grants are wanted.
 *
 * @param search a part of the grant's reference or provider, or of the milestone's code or title;
 *     empty for all
 * @param status null for all
 * @param overdue only those whose day has passed
 * @param sort a column, with a minus in front for descending
 */
public record MilestoneFilter(
    String search, MilestoneStatus status, boolean overdue, String sort) {}
