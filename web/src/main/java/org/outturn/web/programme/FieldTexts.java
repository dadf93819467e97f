package org.outturn.web.programme;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.outturn.kernel.PartialDate;

/** What stands in the fields of a form for something that is on record. */
final class FieldTexts {

  private static final int YEAR = 4;
  private static final int MONTH = 7;

  private final Map<String, String> texts = new HashMap<>();

  FieldTexts with(String field, Object value) {
    if (value instanceof PartialDate day) {
      return day(field, day);
    }
    if (value instanceof BigDecimal number) {
      texts.put(field, number.toPlainString());
    } else {
      texts.put(field, value instanceof Enum<?> word ? word.name() : string(value));
    }
    return this;
  }

  private static String string(Object value) {
    return value == null ? "" : value.toString();
  }

  /** The whole, and the three fields of a form. */
  private FieldTexts day(String field, PartialDate day) {
    var iso = day.iso();
    texts.put(field, iso);
    texts.put(field + "-year", iso.substring(0, YEAR));
    texts.put(field + "-month", iso.length() > YEAR ? plain(iso.substring(YEAR + 1, MONTH)) : "");
    texts.put(field + "-day", iso.length() > MONTH ? plain(iso.substring(MONTH + 1)) : "");
    return this;
  }

  private static String plain(String digits) {
    return Integer.toString(Integer.parseInt(digits));
  }

  Map<String, String> done() {
    return Map.copyOf(texts);
  }
}
