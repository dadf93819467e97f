package org.outturn.document;

import java.util.Locale;

/**
 * What a single look at a text's characters tells, so that the costly patterns are tried only on
 * the few texts that could match them.
 *
 * @param digits how many digits it has
 * @param at whether it has an at sign
 * @param inward whether a digit is followed by two letters, as in the second half of a postcode
 * @param capitalised how many words start with a capital
 */
public record TextShape(int digits, boolean at, boolean inward, int capitalised) {

  private static final int HEADING_LENGTH = 40;
  private static final String[] HEADING_STEMS = {
    "birth", "dob", "d.o", "name", "address", "nhs", "ni ", "insurance"
  };

  public static TextShape of(String text) {
    var digits = 0;
    var at = false;
    var inward = false;
    var capitalised = 0;
    var before = ' ';
    var beforeThat = ' ';
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
      } else if (c == '@') {
        at = true;
      } else if (c >= 'A' && Character.isUpperCase(c)) {
        capitalised += Character.isLetterOrDigit(before) ? 0 : 1;
      }
      inward |=
          beforeThat >= '0'
              && beforeThat <= '9'
              && Character.isLetter(before)
              && Character.isLetter(c);
      beforeThat = before;
      before = c;
    }
    return new TextShape(digits, at, inward, capitalised);
  }

  static boolean isShort(String text) {
    return text.length() <= HEADING_LENGTH;
  }

  static boolean couldHead(String text) {
    if (!isShort(text)) {
      return false;
    }
    var lower = text.toLowerCase(Locale.ROOT);
    for (var stem : HEADING_STEMS) {
      if (lower.contains(stem)) {
        return true;
      }
    }
    return false;
  }

  boolean couldHoldDay() {
    return digits >= 4;
  }

  boolean couldBeName() {
    return digits == 0 && capitalised >= 2;
  }
}
