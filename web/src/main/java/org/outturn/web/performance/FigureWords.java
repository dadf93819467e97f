package org.outturn.web.performance;

import java.math.BigDecimal;
import org.outturn.kernel.Absence;
import org.outturn.performance.FigurePart;
import org.outturn.performance.FigureValue;

/** Figures as people read them on pages. */
final class FigureWords {

  private FigureWords() {}

  /** "1,234", "75%", "£1,000", "not collected" or "left blank". */
  static String value(BigDecimal value, Absence absence, String part) {
    if (value == null) {
      return absence == Absence.BLANK ? "left blank" : absence.words();
    }
    var words = FigureValue.of(value).words();
    return switch (part) {
      case "PERCENT" -> words + "%";
      case "PROFILE", "CEILING" -> "£" + words;
      default -> words;
    };
  }

  static String part(String part) {
    return switch (part) {
      case "NUMERATOR" -> "Number";
      case "DENOMINATOR" -> "Of";
      case "PERCENT" -> "Percentage";
      case "SUM" -> "Total";
      case "LATEST" -> "Latest";
      case "TARGET" -> "Target";
      case "PROFILE" -> "Planned for the year";
      case "CEILING" -> "Ceiling";
      default -> "Value";
    };
  }

  static String part(FigurePart part) {
    return part(part.name());
  }

  static String origin(String origin) {
    return switch (origin) {
      case "WORKBOOK" -> "Read from the workbook of a return";
      case "PAGE" -> "Typed on the page of a return";
      case "EVIDENCE" -> "Recorded from an outside source";
      case "DERIVED" -> "Worked out from reported figures";
      case "AGREED" -> "Agreed, not reported";
      default -> "Imported";
    };
  }

  static String status(String status) {
    return switch (status) {
      case "ACCEPTED" -> "Return accepted";
      case "SUPERSEDED" -> "Replaced by a later accepted version";
      case "DRAFT" -> "In progress, not submitted";
      case "SUBMITTED" -> "Submitted, not accepted";
      case "RESUBMITTED" -> "Resubmitted, not accepted";
      case "QUERIED" -> "Queried, not accepted";
      case "REOPENED" -> "Reopened, not accepted";
      case "VOIDED" -> "Taken back: it no longer counts";
      default -> "Recorded";
    };
  }
}
