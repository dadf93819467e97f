package org.outturn.kernel;

import java.util.Optional;

/**
 * Why a figure is missing. Blank, zero, not applicable and not collected are four different things
 * from the workbook cell to the pack; zero is a figure and therefore not listed here.
 */
public enum Absence {
  BLANK(""),
  NOT_APPLICABLE("not applicable"),
  NOT_COLLECTED("not collected");

  private final String words;

  Absence(String words) {
    this.words = words;
  }

  /** The words that stand in a workbook cell and on pages; empty for {@link #BLANK}. */
  public String words() {
    return words;
  }

  /** The absence that a cell's text says in full, ignoring case and outer spaces. */
  public static Optional<Absence> said(String text) {
    var trimmed = text.strip();
    for (var absence : values()) {
      if (absence.words.equalsIgnoreCase(trimmed)) {
        return Optional.of(absence);
      }
    }
    return Optional.empty();
  }
}
