package org.outturn.web.view;

import java.util.List;

/** Texts and lists cut to what a page of paper holds; a cut always shows. */
public final class Shortened {

  private Shortened() {}

  /** The text, or its beginning up to a space with "…". */
  public static String text(String text, int longest) {
    if (text == null || text.length() <= longest) {
      return text;
    }
    var space = text.lastIndexOf(' ', longest);
    return text.substring(0, space < longest / 2 ? longest : space) + " …";
  }

  /** The first of the texts, and "and 3 more" for the others. */
  public static List<String> list(List<String> texts, int most) {
    if (texts.size() <= most) {
      return texts;
    }
    var some = new java.util.ArrayList<>(texts.subList(0, most));
    some.add("and %d more".formatted(texts.size() - most));
    return List.copyOf(some);
  }
}
