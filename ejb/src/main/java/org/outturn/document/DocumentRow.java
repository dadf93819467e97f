package org.outturn.document;

import java.time.Instant;
import org.outturn.kernel.OrganisationId;
import org.outturn.kernel.SubjectRef;

/**
 * A document in a list.
 *
 * @param id its key; pages and the API say {@link #reference()}
 * @param type null for a reference without a file
 * @param fileName the latest version's; null for a reference
 * @param sizeBytes the latest version's; 0 for a reference
 * @param versions how many there are; 0 for a reference
 * @param publisher null for a file; of a reference who published it
 * @param published null: not stated, or a file
 * @param foundAt null: not stated, or a file
 * @param addedBy the name of who added it
 * @param addedFrom the organisation of who added it
 * @param changedAt when the latest version was added
 * @param shutAway whether any of its files was shut away or erased since
 */
public record DocumentRow(
    long id,
    SubjectRef subject,
    String title,
    String description,
    DocumentType type,
    String fileName,
    long sizeBytes,
    int versions,
    String publisher,
    String published,
    String foundAt,
    String addedBy,
    OrganisationId addedFrom,
    String addedFromName,
    Instant addedAt,
    Instant changedAt,
    boolean withdrawn,
    boolean shutAway) {

  public String reference() {
    return DocumentId.reference(id);
  }

  /** For the ETag: grows with each version, with the withdrawal and with the shutting away. */
  public long version() {
    return (long) versions + (withdrawn ? 1 : 0) + (shutAway ? 1 : 0);
  }
}
