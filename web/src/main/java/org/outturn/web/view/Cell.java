package org.outturn.web.view;

import gg.jte.Content;

/**
 * What stands in one cell of a table or beside one key of a summary list: a text, a link, a tag or
 * markup of the caller's.
 *
 * @param html markup instead of the text, or null
 * @param href where the text leads, or null
 * @param hiddenText what screen readers hear after the link's text, to tell equal links apart
 * @param tag a tag instead of the text, or null
 * @param numeric aligned to the right, digits of equal width
 */
public record Cell(
    String text,
    Content html,
    String href,
    String hiddenText,
    Tag tag,
    boolean numeric,
    String classes,
    Integer colspan,
    Integer rowspan) {

  public static Cell text(String text) {
    return new Cell(text, null, null, null, null, false, null, null, null);
  }

  /** A figure, already written as people read it. */
  public static Cell number(String text) {
    return text(text).asNumber();
  }

  public static Cell link(String text, String href) {
    return new Cell(text, null, href, null, null, false, null, null, null);
  }

  /** A link whose text alone does not say where it leads, such as "Review". */
  public static Cell link(String text, String href, String hiddenText) {
    return new Cell(text, null, href, hiddenText, null, false, null, null, null);
  }

  public static Cell tag(Tag tag) {
    return new Cell(null, null, null, null, tag, false, null, null, null);
  }

  public static Cell html(Content html) {
    return new Cell(null, html, null, null, null, false, null, null, null);
  }

  public Cell asNumber() {
    return new Cell(text, html, href, hiddenText, tag, true, classes, colspan, rowspan);
  }

  /** The same cell leading somewhere: a figure to where it comes from. */
  public Cell leadingTo(String address) {
    return new Cell(text, html, address, hiddenText, tag, numeric, classes, colspan, rowspan);
  }

  public Cell withClasses(String names) {
    return new Cell(text, html, href, hiddenText, tag, numeric, names, colspan, rowspan);
  }

  public Cell spanning(int columns) {
    return new Cell(text, html, href, hiddenText, tag, numeric, classes, columns, rowspan);
  }

  public Cell spanningRows(int rows) {
    return new Cell(text, html, href, hiddenText, tag, numeric, classes, colspan, rows);
  }
}
