package org.outturn.document;

import java.time.Instant;
import java.util.List;

/**
 * A document as its page shows it.
 *
 * @param versions the newest first; none of a reference
 * @param withdrawal null while it stands
 * @param mayChange whether the actor may add a version, withdraw it or shut it away
 * @param mayOpen whether the actor may open its files: of a withdrawn one, few may
 */
public record DocumentView(
    DocumentRow row,
    DocumentSubject subject,
    List<Version> versions,
    Withdrawal withdrawal,
    boolean mayChange,
    boolean mayOpen) {

  public DocumentView {
    versions = List.copyOf(versions);
  }

  /**
   * One version of a file.
   *
   * @param note what changed; null when nothing is said
   * @param scanned whether a virus scanner looked at it and found nothing
   * @param kept whether its content can be read: it was neither shut away nor erased
   */
  public record Version(
      int number,
      long storedFile,
      String fileName,
      DocumentType type,
      long sizeBytes,
      String sha256,
      String note,
      boolean scanned,
      String addedBy,
      Instant addedAt,
      boolean kept) {}

  /** The versions whose files can still be opened by somebody. */
  List<Long> kept() {
    return versions.stream().filter(Version::kept).map(Version::storedFile).toList();
  }

  /** Why a document no longer counts. */
  public record Withdrawal(String reason, String by, Instant at) {}
}
