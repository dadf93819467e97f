package org.outturn.workbook;

import org.outturn.kernel.DomainError;

/** The file cannot be used at all, and nothing changes: no .xlsx, too large, or not ours. */
public final class Unreadable extends DomainError {

  /** Why, as the API's status codes tell it apart. */
  public enum Kind {
    /** The bytes are no .xlsx package: 415. */
    NOT_XLSX(415),
    /** Larger than a workbook may be: 413. */
    TOO_LARGE(413),
    /** An .xlsx that cannot be used: encrypted, damaged, a bomb, another grant's: 422. */
    UNUSABLE(422);

    private final int status;

    Kind(int status) {
      this.status = status;
    }

    public int status() {
      return status;
    }
  }

  private final Kind kind;

  Unreadable(Kind kind, String code, String message) {
    super(code, message);
    this.kind = kind;
  }

  static Unreadable notXlsx(String code, String message) {
    return new Unreadable(Kind.NOT_XLSX, code, message);
  }

  static Unreadable unusable(String code, String message) {
    return new Unreadable(Kind.UNUSABLE, code, message);
  }

  static Unreadable damaged() {
    return unusable(
        "damaged",
        "The workbook is damaged or was cut off on its way."
            + " Open it in Excel, save it again and upload it once more.");
  }

  public Kind kind() {
    return kind;
  }
}
