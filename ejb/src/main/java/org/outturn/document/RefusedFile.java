package org.outturn.document;

import org.outturn.kernel.DomainError;

/** A file that is not taken, and nothing of it is kept. */
public final class RefusedFile extends DomainError {

  /** Why, as the API's status codes tell it apart. */
  public enum Kind {
    /** Its bytes are of no kind that is taken, or of another than its name says: 415. */
    WRONG_TYPE(415),
    /** Empty, protected by a password, infected, or holding personal data: 422. */
    UNUSABLE(422),
    /** It could not be looked at now: 503. */
    NOT_NOW(503);

    private final int status;

    Kind(int status) {
      this.status = status;
    }

    public int status() {
      return status;
    }
  }

  private final Kind kind;

  private RefusedFile(Kind kind, String code, String message) {
    super(code, message);
    this.kind = kind;
  }

  static RefusedFile wrongType(String code, String message) {
    return new RefusedFile(Kind.WRONG_TYPE, code, message);
  }

  static RefusedFile unusable(String code, String message) {
    return new RefusedFile(Kind.UNUSABLE, code, message);
  }

  static RefusedFile infected() {
    return unusable(
        "infected",
        "The selected file contains a virus, so nothing of it was kept. Check your computer, then"
            + " send a clean copy");
  }

  static RefusedFile notNow() {
    return new RefusedFile(
        Kind.NOT_NOW,
        "scanner-unavailable",
        "The selected file could not be checked for viruses just now, so it was not taken. Nothing"
            + " that was saved before is lost or changed: send the file again in a few minutes");
  }

  public Kind kind() {
    return kind;
  }
}
