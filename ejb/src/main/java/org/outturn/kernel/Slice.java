package org.outturn.kernel;

import java.util.List;

/**
 * One page of a longer list, as services give it and the API sends it.
 *
 * @param page which one, from 1
 * @param size how many things a page holds at most
 * @param total how many things there are in all
 */
public record Slice<T>(List<T> items, int page, int size, long total) {

  public Slice {
    items = List.copyOf(items);
  }

  public static <T> Slice<T> of(List<T> items, Paging paging, long total) {
    return new Slice<>(items, paging.page(), paging.size(), total);
  }
}
