package org.outturn.portfolio;

/** How much an import holds of each kind. */
public record ImportCounts(
    int grants, int conditions, int milestones, int measures, int targets, int figures) {}
