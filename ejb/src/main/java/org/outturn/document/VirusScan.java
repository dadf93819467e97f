package org.outturn.document;

import java.io.IOException;
import java.nio.file.Path;

/** Port: whatever looks for viruses. */
interface VirusScan {

  /** What was found. */
  enum Finding {
    CLEAN,
    INFECTED,
    /** No scanner is set up. */
    NOT_SCANNED
  }

  /**
   * Looks at a file.
   *
   * @throws IOException when the scanner cannot be reached or does not say
   */
  Finding scan(Path file) throws IOException;
}
