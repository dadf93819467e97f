package org.outturn.grant;

import org.outturn.kernel.Money;
import org.outturn.kernel.Texts;

/** Checks of sums that are typed or sent. */
final class Sums {

  /** The largest sum that is believed: a hundred thousand million pounds. */
  private static final Money MOST = Money.of("100000000000");

  private Sums() {}

  /** A sum has to be more than nothing and less than unbelievable; it may be unknown. */
  static void positive(Texts texts, String field, Money sum, String what) {
    if (sum == null) {
      return;
    }
    texts.unless(sum.compareTo(Money.ZERO) > 0, field, what + " must be more than £0");
    texts.unless(sum.compareTo(MOST) < 0, field, what + " must be less than " + MOST);
  }
}
