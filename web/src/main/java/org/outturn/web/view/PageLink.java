package org.outturn.web.view;

/**
 * One number of a pagination, or the gap between numbers.
 *
 * @param number the page's number, or null for a gap
 */
public record PageLink(String number, String href, boolean current) {

  /** Pages left out. */
  public static final PageLink GAP = new PageLink(null, null, false);

  public boolean gap() {
    return number == null;
  }
}
