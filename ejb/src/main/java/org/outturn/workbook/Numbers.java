package org.outturn.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Numbers as workbooks store them and as people write them into text cells. */
final class Numbers {

  private static final Pattern WRITTEN =
      Pattern.compile("([+-]?)(£? ?)([+-]?)(\\d{1,3}(?:,\\d{3})+|\\d{1,15})(\\.\\d{1,9})?( ?%)?");
  private static final Set<String> SEVERAL =
      Set.of(
          "n/a",
          "na",
          "n.a",
          "n.a.",
          "n\\a",
          "none",
          "nil",
          "zero",
          "null",
          "-",
          "--",
          "–",
          "—",
          "?",
          "tbc",
          "tba",
          "unknown",
          "not known",
          "n/k",
          "nk",
          "x",
          ".",
          "no data",
          "missing",
          "not available",
          "not recorded",
          "n/c",
          "nc",
          "*",
          "…",
          "...");

  /** Excel shows no more digits than this, so what lies beyond is noise of the arithmetic. */
  private static final MathContext EXCEL = new MathContext(15);

  private Numbers() {}

  /** A number as the file stores it; empty when it is none or absurd. */
  static Optional<BigDecimal> stored(String digits) {
    if (digits.length() > 40) {
      return Optional.empty();
    }
    try {
      var number = new BigDecimal(digits).round(EXCEL);
      var sane = number.precision() - number.scale() <= 30 && number.scale() <= 320;
      return sane ? Optional.of(tidy(number)) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** 1e-17 left over from a subtraction is zero. */
  private static BigDecimal tidy(BigDecimal number) {
    return number.abs().compareTo(BigDecimal.ONE.movePointLeft(12)) < 0 ? BigDecimal.ZERO : number;
  }

  /** A number as text that can be read in one way only: "1,234", "£1,234.50", "12%". */
  static Optional<BigDecimal> written(String text, boolean pounds, boolean percent) {
    var parts = WRITTEN.matcher(text);
    if (!parts.matches()
        || (parts.group(2).contains("£") && !pounds)
        || (parts.group(6) != null && !percent)
        || (!parts.group(1).isEmpty() && !parts.group(3).isEmpty())) {
      return Optional.empty();
    }
    var sign = (parts.group(1) + parts.group(3)).replace("+", "");
    var decimals = parts.group(5) == null ? "" : parts.group(5);
    return Optional.of(new BigDecimal(sign + parts.group(4).replace(",", "") + decimals));
  }

  /** Whether a text is one of the many words for "nothing here" that do not say why. */
  static boolean meansSeveralThings(String text) {
    return SEVERAL.contains(text.strip().toLowerCase(Locale.ROOT));
  }
}
