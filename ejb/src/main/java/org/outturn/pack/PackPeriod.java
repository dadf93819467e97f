package org.outturn.pack;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.outturn.kernel.Period;
import org.outturn.performance.ReturnStatus;

/**
 * A period with where its return stood.
 *
 * @param illustrative its figures are made up for demonstration
 * @param accepted the version that stood accepted; null when none did
 * @param published the document and section that made its figures public; null when none did
 */
record PackPeriod(
    Period period, boolean illustrative, ReturnStatus status, Accepted accepted, String published) {

  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.UK);
  private static final DateTimeFormatter MONTH_AND_YEAR =
      DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);

  /** A version that stood accepted. */
  record Accepted(long versionId, int version, boolean nil, String by, Instant at) {}

  boolean isAccepted() {
    return accepted != null;
  }

  /** "2017-18 Q3": short enough for the head of a column. */
  String shortName() {
    var code = period.code();
    var last = code.lastIndexOf('-');
    return last > 4 ? code.substring(0, last) + " " + code.substring(last + 1) : code;
  }

  /** "Oct to Dec 2017". */
  String months() {
    return MONTH.format(period.start()) + " to " + MONTH_AND_YEAR.format(period.lastDay());
  }

  /** What is said of its return in the head of a column. */
  String standing() {
    if (accepted == null) {
      return "Not accepted: " + waiting();
    }
    var words = "Accepted, version " + accepted.version() + (accepted.nil() ? " (nil return)" : "");
    return status == ReturnStatus.ACCEPTED ? words : words + "; now " + waiting();
  }

  /** The state of its return in lower case. */
  String waiting() {
    return status.words().toLowerCase(Locale.UK);
  }
}
