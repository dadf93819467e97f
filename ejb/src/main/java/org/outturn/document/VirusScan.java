package org.outturn.document;

import java.io.IOException;
import java.nio.file.Path;

/** Port: whatever looks for viruses. */
interface VirusScan {

  /** What a scanner can say. */
  enum Verdict {
    CLEAN,
    INFECTED,
    /** No scanner is set up. */
    NOT_SCANNED
  }

  /**
   * What was found.
   *
   * @param virus what the scanner calls it; empty unless infected
   */
  record Finding(Verdict verdict, String virus) {

    static final Finding CLEAN = new Finding(Verdict.CLEAN, "");
    static final Finding NOT_SCANNED = new Finding(Verdict.NOT_SCANNED, "");

    static Finding infected(String virus) {
      return new Finding(Verdict.INFECTED, virus);
    }
  }

  /**
   * Looks at a file.
   *
   * @throws IOException when the scanner cannot be reached or does not say
   */
  Finding scan(Path file) throws IOException;
}
