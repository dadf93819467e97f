package org.outturn.grant;

import java.time.LocalDate;

/** What a check is worth on a day: worked out, never stored. */
public enum CheckStanding {
  VALID("Valid"),
  /** It expires within {@link #WARNING_DAYS} days. */
  EXPIRING("Expires soon"),
  EXPIRED("Expired"),
  FAILED("Failed"),
  /** Taken back, as recorded by mistake. */
  VOIDED("Taken back");

  static final int WARNING_DAYS = 30;

  private final String words;

  CheckStanding(String words) {
    this.words = words;
  }

  /** The words on pages. */
  public String words() {
    return words;
  }

  /**
   * What a check that was not taken back is worth.
   *
   * @param expiresOn the last day that it counts; null: it does not expire
   */
  static CheckStanding of(CheckResult result, LocalDate expiresOn, LocalDate today) {
    if (result == CheckResult.FAILED) {
      return FAILED;
    } else if (expiresOn == null) {
      return VALID;
    } else if (expiresOn.isBefore(today)) {
      return EXPIRED;
    }
    return expiresOn.isAfter(today.plusDays(WARNING_DAYS)) ? VALID : EXPIRING;
  }
}
