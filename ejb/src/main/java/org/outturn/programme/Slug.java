package org.outturn.programme;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/** A title as addresses hold it. */
final class Slug {

  private static final int LONGEST = 60;

  /** The path of the form for a new one. */
  private static final String RESERVED = "new";

  private Slug() {}

  /** "Violence Reduction Partnership" becomes "violence-reduction-partnership". */
  static String of(String title) {
    var plain = Normalizer.normalize(title, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    var slug =
        plain.replaceAll("['’\\p{M}]", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    return slug.length() > LONGEST ? slug.substring(0, LONGEST).replaceAll("-+$", "") : slug;
  }

  /** The title's slug, with a number behind it when it is taken. */
  static String free(String title, Predicate<String> taken) {
    var slug = of(title);
    var free = slug;
    for (var n = 2; free.equals(RESERVED) || taken.test(free); n++) {
      free = slug + "-" + n;
    }
    return free;
  }
}
