package org.outturn.web.view;

import java.util.Locale;

/** How many there are of something, in words. */
public final class Counted {

  private Counted() {}

  /**
   * "1 grant", "12,010 grants".
   *
   * @param noun for one; several have an s
   */
  public static String of(long number, String noun) {
    return String.format(Locale.UK, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }
}
