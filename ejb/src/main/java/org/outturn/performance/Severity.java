package org.outturn.performance;

/** How grave a problem of a return is. */
public enum Severity {
  /** Must be mended before the return can be submitted. */
  ERROR,
  /** May be right, but has to be explained. */
  WARNING,
  /** Says how something was read. */
  NOTE
}
