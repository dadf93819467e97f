package org.outturn.learning;

import java.time.Instant;
import java.util.List;

/**
 * How a record of learning stood after somebody saved it.
 *
 * @param number of the version, from 1
 * @param by the name of the account that saved it
 * @param changes against the version before, in the order of the form; empty for the first
 */
public record Edit(int number, String by, Instant recordedAt, List<Change> changes) {

  public Edit {
    changes = List.copyOf(changes);
  }

  /**
   * What one field said and says.
   *
   * @param field its name on pages
   * @param before empty when it said nothing
   * @param after empty when it says nothing
   */
  public record Change(String field, String before, String after) {}
}
