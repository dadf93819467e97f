package org.outturn.decision;

/**
 * A section of a decision paper.
 *
 * @param number as the paper counts; null when it does not
 * @param heading null when the paper has none
 * @param body null when other things stand in its place, such as the recommendations
 */
public record SectionText(SectionKind kind, String number, String heading, String body) {

  /** The heading on pages: the paper's own, or what the section is, marked as ours. */
  public String title() {
    var lead = number == null ? "" : number + ". ";
    return lead + (heading == null ? kind.words() + " (the paper has no heading here)" : heading);
  }
}
