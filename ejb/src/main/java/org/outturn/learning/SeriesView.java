package org.outturn.learning;

import java.util.List;

/**
 * A series of case studies.
 *
 * @param slug its name in addresses
 * @param publisher who publishes it; null: not stated
 * @param body the name of the body that keeps its headings
 * @param own whether that is the reader's own
 */
public record SeriesView(
    String slug,
    String name,
    String publisher,
    String body,
    boolean own,
    List<String> headings,
    long version) {

  public SeriesView {
    headings = List.copyOf(headings);
  }
}
