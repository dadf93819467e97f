package org.outturn.web.view;

import java.util.List;
import java.util.stream.Stream;

/**
 * One step of the breadcrumbs.
 *
 * @param href where it leads, or null for the page that is shown
 */
public record Crumb(String text, String href) {

  private static final Crumb HOME = new Crumb("Home", "/");

  /** The way to a page; every way begins at the home page, whether or not the page says so. */
  public static List<Crumb> fromHome(List<Crumb> way) {
    return way.get(0).equals(HOME) ? way : Stream.concat(Stream.of(HOME), way.stream()).toList();
  }
}
