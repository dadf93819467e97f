package org.outturn.document;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Looks for personal data in a text file, cell by cell where it has cells. */
final class PersonalLines {

  private static final Pattern CELL = Pattern.compile("[,;\t]");

  private PersonalLines() {}

  static Set<PersonalDataKind> find(byte[] content, LocalDate today) {
    var screen = new PersonalDataScreen(today);
    var kinds = EnumSet.noneOf(PersonalDataKind.class);
    new String(content, PlainText.charset(content))
        .lines()
        .forEach(
            line -> {
              kinds.addAll(screen.kinds(line));
              for (var cell : CELL.split(line, -1)) {
                kinds.addAll(screen.kinds(unquoted(cell)));
              }
            });
    return kinds;
  }

  private static String unquoted(String cell) {
    var text = cell.strip();
    var quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
    return quoted ? text.substring(1, text.length() - 1) : text;
  }
}
