package org.outturn.pack;

import org.apache.poi.ss.usermodel.HorizontalAlignment;

/** How a cell looks; the number format decides how a number reads. */
enum Look {
  TITLE(null),
  HEADING(null),
  BODY(null),
  MARKING(null),
  KEY(null),
  HEAD(null),
  HEAD_FIGURE(null),
  HEAD_NOTE(null),
  HEAD_NOTE_FIGURE(null),
  TEXT(null),
  GAP(null),
  LINK(null),
  WORD(null),
  GREEN(null),
  AMBER(null),
  RED(null),
  COUNT("#,##0"),
  COUNT_MADE_UP("#,##0\" †\""),
  PERCENT("0.0%"),
  PERCENT_WHOLE("0%"),
  PERCENT_MADE_UP("0.0%\" †\""),
  POUNDS("\"£\"#,##0.00"),
  POUNDS_MADE_UP("\"£\"#,##0.00\" †\""),
  DAY("d mmm yyyy"),
  MOMENT("d mmm yyyy hh:mm");

  private final String format;

  Look(String format) {
    this.format = format;
  }

  String format() {
    return format;
  }

  boolean isPercent() {
    return this == PERCENT || this == PERCENT_WHOLE || this == PERCENT_MADE_UP;
  }

  /** Whether cells of this look hold figures, whose numbers lead to their origin. */
  boolean isFigure() {
    return switch (this) {
      case COUNT, PERCENT, PERCENT_WHOLE, POUNDS -> true;
      default -> isMadeUp();
    };
  }

  private boolean isMadeUp() {
    return this == COUNT_MADE_UP || this == PERCENT_MADE_UP || this == POUNDS_MADE_UP;
  }

  HorizontalAlignment alignment() {
    return switch (this) {
      case HEAD_FIGURE, HEAD_NOTE_FIGURE, WORD, GREEN, AMBER, RED -> HorizontalAlignment.RIGHT;
      default -> isFigure() ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT;
    };
  }

  /** The look of a figure that is made up for demonstration. */
  Look madeUp() {
    return switch (this) {
      case COUNT -> COUNT_MADE_UP;
      case PERCENT -> PERCENT_MADE_UP;
      case POUNDS -> POUNDS_MADE_UP;
      default -> this;
    };
  }

  /**
   * The look of the head of a column of this look.
   *
   * @param level the header row, from 0
   * @param levels how many there are: the first of several names a group of columns
   */
  Look head(int level, int levels) {
    if (this == GAP) {
      return GAP;
    }
    if (level == 0) {
      return levels == 1 && isFigure() ? HEAD_FIGURE : HEAD;
    }
    return isFigure() ? HEAD_NOTE_FIGURE : HEAD_NOTE;
  }

  /** The look of a rating, by its words. */
  static Look ofRating(String words) {
    return switch (words) {
      case "Green" -> GREEN;
      case "Amber" -> AMBER;
      case "Red" -> RED;
      default -> WORD;
    };
  }
}
