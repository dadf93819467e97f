package org.outturn.programme;

import java.util.List;

/**
 * What a plan or strategy of a body commits it to.
 *
 * @param reference its name in addresses
 * @param body the name of the body
 * @param links what serves it
 */
public record ObjectiveView(
    long version,
    String reference,
    String body,
    String plan,
    ObjectiveKind kind,
    String title,
    String detail,
    String source,
    List<Link> links) {

  public ObjectiveView {
    links = List.copyOf(links);
  }

  /**
   * A decision, grant or programme that serves the objective.
   *
   * @param title what it is called
   */
  public record Link(String kind, String reference, String title, String source) {

    /** The address of its page. */
    public String address() {
      return "/" + kind + "s/" + reference;
    }
  }
}
