package org.outturn.workbook;

/** How large a workbook may be: far beyond any return, far below what could harm the server. */
final class Limits {

  /** The most bytes of an upload: 10 MB. */
  static final long FILE_BYTES = 10L * 1024 * 1024;

  static final int PARTS = 2_000;
  static final int SHEETS = 50;

  /** The most bytes of one part, and of all parts together, once inflated. */
  static final long PART_BYTES = 160L * 1024 * 1024;

  static final long TOTAL_BYTES = 200L * 1024 * 1024;

  /** Beyond {@link #RATIO_FREE_BYTES} a part may not inflate to more than this many times. */
  static final long RATIO = 150;

  static final long RATIO_FREE_BYTES = 2L * 1024 * 1024;

  /** The most characters between two tags, or within a comment, an instruction or a CDATA. */
  static final int RUN = 1024 * 1024;

  static final int DEPTH = 64;
  static final int ATTRIBUTES = 64;
  static final int ELEMENT_NAMES = 1_000;

  static final int SHARED_STRINGS = 500_000;
  static final int SHARED_CHARACTERS = 12_000_000;
  static final int FILLED_CELLS = 2_000_000;
  static final int DEFINED_NAMES = 20_000;
  static final int STYLES = 65_536;
  static final int MERGED_RANGES = 100_000;
  static final int COMMENTS = 10_000;

  /** What is kept of one cell's text; longer ones are cut and are errors anyway. */
  static final int TEXT_KEPT = 50_000;

  /** The most places named in one screening: enough to see that a file must not be kept. */
  static final int SIGHTINGS = 200;

  private Limits() {}

  static Unreadable exceeded(String what) {
    return Unreadable.unusable(
        "too-big-inside",
        "The workbook holds far more than it needs ("
            + what
            + "). Download the empty workbook again, copy what you filled in into it and send that.");
  }
}
