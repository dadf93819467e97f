package org.outturn.grant;

/** What a check found. */
public enum CheckResult {
  PASSED("Passed"),
  FAILED("Failed");

  private final String words;

  CheckResult(String words) {
    this.words = words;
  }

  /** The word on pages. */
  public String words() {
    return words;
  }
}
