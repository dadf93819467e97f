package org.outturn.access;

import org.outturn.kernel.Money;

/**
 * Up to what sum an office may decide a matter.
 *
 * @param upTo null: without limit; nothing at all when it is zero
 */
public record Limit(Money upTo) {

  public static final Limit NONE = new Limit(Money.ZERO);
  public static final Limit UNLIMITED = new Limit(null);

  public static Limit upTo(Money sum) {
    return new Limit(sum);
  }

  public boolean unlimited() {
    return upTo == null;
  }

  /** Whether a sum lies within it; an unknown sum (null) lies within none but the unlimited. */
  public boolean covers(Money sum) {
    if (unlimited()) {
      return true;
    }
    return sum != null && !upTo.equals(Money.ZERO) && sum.compareTo(upTo) <= 0;
  }

  /** "up to £10,000", "without limit" or "none". */
  public String words() {
    if (unlimited()) {
      return "without limit";
    }
    return upTo.equals(Money.ZERO) ? "none" : "up to " + upTo;
  }
}
