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
  GREEN(null),
  AMBER(null),
  RED(null),
  COUNT("#,##0"),
  COUNT_MADE_UP("#,##0\" †\""),
  PERCENT("0.0%"),
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
    return this == PERCENT || this == PERCENT_MADE_UP;
  }

  /** Whether cells of this look hold figures, whose numbers lead to their origin. */
  boolean isFigure() {
    return this == COUNT || this == PERCENT || this == POUNDS || isMadeUp();
  }

  private boolean isMadeUp() {
    return this == COUNT_MADE_UP || this == PERCENT_MADE_UP || this == POUNDS_MADE_UP;
  }

  HorizontalAlignment alignment() {
    if (isFigure() || this == HEAD_FIGURE || this == HEAD_NOTE_FIGURE) {
      return HorizontalAlignment.RIGHT;
    }
    return HorizontalAlignment.LEFT;
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

  /** The look of the head of a column of this look. */
  Look head(boolean first) {
    if (this == GAP) {
      return GAP;
    }
    if (isFigure()) {
      return first ? HEAD_FIGURE : HEAD_NOTE_FIGURE;
    }
    return first ? HEAD : HEAD_NOTE;
  }

  /** The look of a rating, by its words. */
  static Look ofRating(String words) {
    return switch (words) {
      case "Green" -> GREEN;
      case "Amber" -> AMBER;
      case "Red" -> RED;
      default -> TEXT;
    };
  }
}
