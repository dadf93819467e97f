package org.outturn.kernel;

/**
 * Which page of a list is wanted.
 *
 * @param page from 1
 * @param size from 1 to 200
 */
public record Paging(int page, int size) {

  public static final int DEFAULT_SIZE = 50;
  public static final int MOST = 200;

  private static final int LAST_PAGE = 1_000_000;

  public Paging {
    if (page < 1 || page > LAST_PAGE) {
      throw InvalidInput.field("page", "page must be a whole number from 1");
    }
    if (size < 1 || size > MOST) {
      throw InvalidInput.field("size", "size must be a whole number from 1 to " + MOST);
    }
  }

  public static Paging first() {
    return new Paging(1, DEFAULT_SIZE);
  }

  /** How many things come before the page. */
  public int offset() {
    return (page - 1) * size;
  }
}
