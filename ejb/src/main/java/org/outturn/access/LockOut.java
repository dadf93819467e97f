package org.outturn.access;

import java.time.Duration;
import java.util.Locale;

/**
 * When a name is locked: after ten failures in five minutes, whether or not such an account exists.
 * Both numbers are those of the Cyber Essentials requirements.
 */
final class LockOut {

  static final int FAILURES = 10;
  static final Duration WINDOW = Duration.ofMinutes(5);

  private static final int LONGEST_NAME = 100;

  private LockOut() {}

  static boolean locks(long failuresInWindow) {
    return failuresInWindow >= FAILURES;
  }

  /** The name as it is counted, so that spelling it differently wins no further tries. */
  static String counted(String typed) {
    var name = typed.strip().toLowerCase(Locale.ROOT);
    return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
  }
}
