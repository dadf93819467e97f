package org.outturn.programme;

import java.math.BigDecimal;
import java.util.Locale;
import org.outturn.kernel.Texts;

/** What numbers may be, and how people read them. */
final class Numbers {

  private static final BigDecimal MOST = BigDecimal.TEN.pow(12);

  private Numbers() {}

  static void positive(Texts texts, String field, BigDecimal number, String message) {
    texts.unless(number == null || number.signum() > 0, field, message);
    sized(texts, field, number);
  }

  /** What the database can hold. */
  static void sized(Texts texts, String field, BigDecimal number) {
    texts.unless(
        number == null || number.stripTrailingZeros().scale() <= 2,
        field,
        "Enter a number with at most two decimal places");
    texts.unless(
        number == null || number.abs().compareTo(MOST) < 0, field, "Enter a smaller number");
  }

  /** As stored, without the noughts behind the point; null for null. */
  static BigDecimal plain(BigDecimal number) {
    if (number == null) {
      return null;
    }
    var plain = number.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  /** "10,000" or "32.2". */
  static String words(BigDecimal number) {
    var plain = plain(number);
    return String.format(Locale.UK, "%,." + plain.scale() + "f", plain);
  }
}
