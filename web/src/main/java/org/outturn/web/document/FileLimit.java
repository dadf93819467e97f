package org.outturn.web.document;

/** The largest file that is taken, by what it is for. */
public enum FileLimit {
  /** A workbook, of a return or of an import: 10 MB. */
  WORKBOOK(
      10,
      "A workbook may have at most 10 MB. Send the workbook itself, without pictures or"
          + " other files",
      "The selected file must be smaller than 10MB. Send the workbook itself, without pictures"),
  /** A document: 20 MB. */
  DOCUMENT(
      20,
      "A document may have at most 20 MB. Send it in parts, or with smaller pictures",
      "The selected file must be smaller than 20MB");

  private static final long MEGABYTE = 1024L * 1024;

  private final long bytes;
  private final String toPrograms;
  private final String toPeople;

  FileLimit(long megabytes, String toPrograms, String toPeople) {
    this.bytes = megabytes * MEGABYTE;
    this.toPrograms = toPrograms;
    this.toPeople = toPeople;
  }

  public long bytes() {
    return bytes;
  }

  /** What the API says of a larger one. */
  String toPrograms() {
    return toPrograms;
  }

  /** What a page says beside the field. */
  public String toPeople() {
    return toPeople;
  }
}
