package org.outturn.kernel;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * An exact sum in pounds and pence; the installation has one currency.
 *
 * @param pounds the sum, always with two decimal places
 */
public record Money(BigDecimal pounds) implements Comparable<Money> {

  public static final Money ZERO = Money.of("0");

  /**
   * @throws ArithmeticException when the sum has fractions of a penny: nothing is rounded unseen
   */
  public Money {
    pounds = pounds.setScale(2);
  }

  public static Money of(String pounds) {
    return new Money(new BigDecimal(pounds));
  }

  public Money plus(Money other) {
    return new Money(pounds.add(other.pounds));
  }

  public Money minus(Money other) {
    return new Money(pounds.subtract(other.pounds));
  }

  public boolean isNegative() {
    return pounds.signum() < 0;
  }

  @Override
  public int compareTo(Money other) {
    return pounds.compareTo(other.pounds);
  }

  /** The form of the API: "125000.00". */
  public String plain() {
    return pounds.toPlainString();
  }

  /** The form of pages: "£125,000" or "£4,444.44", with a minus sign in front when negative. */
  @Override
  public String toString() {
    var pattern = pounds.stripTrailingZeros().scale() <= 0 ? "£#,##0" : "£#,##0.00";
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.UK)).format(pounds);
  }
}
