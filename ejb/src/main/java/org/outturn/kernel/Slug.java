package org.outturn.kernel;

import java.text.Normalizer;
import java.util.Locale;

/** How a name stands in an address. */
public final class Slug {

  private static final int LONGEST = 60;

  private Slug() {}

  /** "Mayor's Office (MOPAC)" becomes "mayors-office-mopac"; empty without letters or digits. */
  public static String of(String name) {
    var plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    var slug =
        plain.replaceAll("['’\\p{M}]", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    return slug.length() > LONGEST ? slug.substring(0, LONGEST).replaceAll("-+$", "") : slug;
  }
}
