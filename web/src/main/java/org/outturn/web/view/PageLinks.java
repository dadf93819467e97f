package org.outturn.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The links from one page of a long list to the others.
 *
 * @param previous the page before, or null on the first
 * @param next the page after, or null on the last
 * @param links the numbers in between, possibly none
 */
public record PageLinks(String previous, String next, List<PageLink> links) {

  public PageLinks {
    links = List.copyOf(links);
  }

  /**
   * The first, the last, the current page and its neighbours; gaps stand for the rest.
   *
   * @param page the current page, from 1
   * @param size how many things a page shows
   * @param total how many things there are
   * @param href the address of a page by its number
   */
  public static PageLinks of(int page, int size, long total, IntFunction<String> href) {
    var last = (int) Math.max(1, (total + size - 1) / size);
    var links = new ArrayList<PageLink>();
    var before = 0;
    for (var number : shown(page, last)) {
      if (number > before + 1) {
        links.add(PageLink.GAP);
      }
      links.add(new PageLink(Integer.toString(number), href.apply(number), number == page));
      before = number;
    }
    return new PageLinks(
        page > 1 ? href.apply(page - 1) : null, page < last ? href.apply(page + 1) : null, links);
  }

  /** Whether there is nowhere else to go. */
  public boolean single() {
    return previous == null && next == null && links.size() < 2;
  }

  /** A lone gap page is shown itself: a gap would take the same room. */
  private static List<Integer> shown(int page, int last) {
    return IntStream.rangeClosed(1, last)
        .filter(
            number ->
                number == 1
                    || number == last
                    || Math.abs(number - page) <= 1
                    || (number == 2 && page == 4)
                    || (number == last - 1 && page == last - 3))
        .boxed()
        .toList();
  }
}
