package org.outturn.kernel;

import java.util.List;

/**
 * One page of a longer list.
 *
 * @param items what stands on the page
 * @param page its number, from 1
 * @param size how many a full page holds
 * @param total how many there are on all pages
 */
public record Slice<T>(List<T> items, int page, int size, long total) {

  public Slice {
    items = List.copyOf(items);
  }

  /** How many pages there are, at least one. */
  public int pages() {
    return (int) Math.max(1, (total + size - 1) / size);
  }
}
