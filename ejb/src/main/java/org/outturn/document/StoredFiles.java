package org.outturn.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.outturn.access.CurrentActor;
import org.outturn.kernel.OrganisationId;
import org.outturn.kernel.SubjectRef;
import org.outturn.kernel.database.Sql;

/** Keeps files, in the transaction of what they were added to. */
@Dependent
public class StoredFiles {

  @Inject Sql sql;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /** The SHA-256 of some bytes, in hexadecimal. */
  public static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /** Keeps a file and gives its key. */
  public long keep(NewFile file) {
    return store(file, "KEPT", null);
  }

  /**
   * Shuts a file away that must not be looked at, until two people erase it.
   *
   * @param reason what it seems to hold and where, never the thing itself
   */
  public long quarantine(NewFile file, String reason) {
    return store(file, "QUARANTINED", reason);
  }

  /**
   * Shuts files away that are kept so far.
   *
   * @param reason why, never the thing itself
   */
  void shutAway(List<Long> files, String reason) {
    sql.update(
        "UPDATE stored_file SET state = 'QUARANTINED', quarantine_reason = ?"
            + " WHERE id = ANY (?) AND state = 'KEPT'",
        reason,
        files.toArray(Long[]::new));
  }

  private long store(NewFile file, String state, String reason) {
    return sql.insert(
        "INSERT INTO stored_file (sha256, name, media_type, size_bytes, content, state,"
            + " owning_org_id, managing_org_id, subject_kind, subject_ref, added_by, added_at,"
            + " quarantine_reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        sha256(file.content()),
        safeName(file.name()),
        file.mediaType(),
        file.content().length,
        file.content(),
        state,
        file.scope().owningOrganisation(),
        file.scope().managingOrganisation(),
        file.subject().kind(),
        file.subject().reference(),
        actor.id(),
        clock.instant(),
        reason);
  }

  /** A name without folders and control characters, at most 150 characters long. */
  static String safeName(String name) {
    var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    var clean = last.replaceAll("[\\p{Cntrl}\\p{Cf}\"<>|:*?]", "").strip();
    var kept = clean.length() <= 150 ? clean : clean.substring(clean.length() - 150);
    return kept.isEmpty() ? "file" : kept;
  }

  /** The content of a file that is kept; empty when it is quarantined or erased. */
  public Optional<KeptFile> content(long id) {
    return sql.first(
        "SELECT * FROM stored_file WHERE id = ? AND state = 'KEPT'",
        row ->
            new KeptFile(
                row.number("id"),
                row.text("name"),
                row.text("media_type"),
                row.text("sha256"),
                SubjectRef.of(row.text("subject_kind"), row.text("subject_ref")),
                new OrganisationId(row.number("owning_org_id")),
                new OrganisationId(row.number("managing_org_id")),
                row.bytes("content")),
        id);
  }
}
