package org.outturn.workbook;

import java.util.regex.Pattern;

/** Texts as they are stored in cells, and what of them is text for a reader. */
final class CellText {

  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
  private static final int SHORT = 60;

  private CellText() {}

  /** Resolves the escapes by which a workbook stores characters that XML cannot hold. */
  static String unescape(String stored) {
    if (!stored.contains("_x")) {
      return stored;
    }
    return ESCAPE
        .matcher(stored)
        .replaceAll(
            match -> {
              var character = (char) Integer.parseInt(match.group(1), 16);
              return character == '$' || character == '\\'
                  ? "\\" + character
                  : String.valueOf(character);
            });
  }

  /** Whether a text holds characters that steer or hide text instead of being text. */
  static boolean hasHidden(String text) {
    return text.codePoints().anyMatch(CellText::isHidden);
  }

  /** The text without those characters, and with plain spaces and line ends. */
  static String clean(String text) {
    var clean = new StringBuilder(text.length());
    text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .codePoints()
        .filter(c -> !isHidden(c))
        .map(c -> c == 0xa0 || c == 0x202f || c == 0x2007 ? ' ' : c)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean isHidden(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c != '\n' && c != '\r' && c != '\t';
      case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE -> true;
      default -> c == 0xfffd || c == 0xfffe || c == 0xffff;
    };
  }

  /** A text as findings show it: one line, cut when long. */
  static String shortened(String text) {
    var line = clean(text).replace('\n', ' ');
    return line.length() <= SHORT ? line : line.substring(0, SHORT) + "…";
  }
}
