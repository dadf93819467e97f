package org.outturn.portfolio;

/**
 * How much an import holds of each kind.
 *
 * @param organisations those that it adds or that the body works with from now on
 * @param members of consortia, beside the lead providers
 * @param periods one-offs; quarters and months are not counted
 */
public record ImportCounts(
    int organisations,
    int grants,
    int members,
    int conditions,
    int milestones,
    int measures,
    int periods,
    int targets,
    int figures) {

  static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0, 0, 0, 0, 0);
}
