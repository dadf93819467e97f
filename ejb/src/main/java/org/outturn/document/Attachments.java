package org.outturn.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.outturn.access.CurrentActor;
import org.outturn.access.Scoped;
import org.outturn.audit.AuditTrail;
import org.outturn.kernel.SubjectRef;
import org.outturn.kernel.database.Sql;

/**
 * Adds documents to things, in the transaction of whoever calls, who has asked for the permission
 * and knows that the thing is the actor's to see. Call it before the caller's own record in the
 * trail: a file that must be shut away is recorded in a transaction of its own, which would wait.
 */
@Dependent
public class Attachments {

  @Inject Sql sql;
  @Inject StoredFiles files;
  @Inject DocumentRows rows;
  @Inject Inspection inspection;
  @Inject ShuttingAway shutting;
  @Inject CurrentActor actor;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * Adds a file as a new document.
   *
   * @param scope whose the thing is
   * @return the document's reference: DOC-12
   * @throws RefusedFile when the file may not be kept
   * @throws org.outturn.kernel.InvalidInput when title or description do not fit
   */
  public String add(SubjectRef subject, Scoped scope, NewDocument document, Upload upload) {
    var said = document.checked();
    var file = passed(subject, scope, upload);
    var title = said.title() == null ? file.name() : said.title();
    var id = insert("FILE", subject, new NewReference(title, null, null, null, said.description()));
    keep(id, 1, file, null, subject, scope);
    record("document.added", id, scope, Map.of("subject", subject.toString()));
    return DocumentId.reference(id);
  }

  /** Adds a reference to something published elsewhere. */
  public String refer(SubjectRef subject, Scoped scope, NewReference reference) {
    var id = insert("REFERENCE", subject, reference.checked());
    record("document.referred-to", id, scope, Map.of("subject", subject.toString()));
    return DocumentId.reference(id);
  }

  /** The documents of a thing, the newest first. */
  public List<DocumentRow> of(SubjectRef subject) {
    return rows.of(subject);
  }

  /** Adds the next version of a document that the caller holds locked. */
  void next(DocumentRow document, Scoped scope, Upload upload, String note) {
    var file = passed(document.subject(), scope, upload);
    var number = document.versions() + 1;
    keep(document.id(), number, file, note, document.subject(), scope);
    record(
        "document.version-added", document.id(), scope, Map.of("version", String.valueOf(number)));
  }

  private Inspection.Passed passed(SubjectRef subject, Scoped scope, Upload upload) {
    var file = inspection.inspect(upload, subject, scope);
    if (file.type().isText()) {
      var kinds = PersonalLines.find(file.content(), LocalDate.now(clock));
      if (!kinds.isEmpty()) {
        throw shutAway(subject, scope, file, kinds);
      }
    }
    return file;
  }

  private RefusedFile shutAway(
      SubjectRef subject,
      Scoped scope,
      Inspection.Passed file,
      java.util.Set<PersonalDataKind> kinds) {
    var seems = kinds.stream().map(PersonalDataKind::words).collect(Collectors.joining(", "));
    shutting.shutAway(newFile(subject, scope, file), "Seems to hold " + seems);
    return RefusedFile.unusable(
        "personal-data",
        "The selected file seems to hold "
            + seems
            + ". It was shut away and nobody can open it. Take personal data out and choose it"
            + " again");
  }

  private static NewFile newFile(SubjectRef subject, Scoped scope, Inspection.Passed file) {
    return new NewFile(file.name(), file.type().mediaType(), file.content(), subject, scope);
  }

  private long insert(String kind, SubjectRef subject, NewReference said) {
    return sql.insert(
        "INSERT INTO document (kind, subject_kind, subject_ref, title, description, publisher,"
            + " published, found_at, added_by, added_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            + " RETURNING id",
        kind,
        subject.kind(),
        subject.reference(),
        said.title(),
        said.description(),
        said.publisher(),
        said.published(),
        said.foundAt(),
        actor.id(),
        clock.instant());
  }

  private void keep(
      long document,
      int number,
      Inspection.Passed file,
      String note,
      SubjectRef subject,
      Scoped scope) {
    sql.update(
        "INSERT INTO document_version (document_id, number, stored_file_id, note, scanned, added_by,"
            + " added_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
        document,
        number,
        files.keep(newFile(subject, scope, file)),
        note,
        file.scanned(),
        actor.id(),
        clock.instant());
  }

  private void record(String event, long id, Scoped scope, Map<String, String> details) {
    audit.record(
        actor.id(),
        scope.managingOrganisation(),
        event,
        SubjectRef.of("document", DocumentId.reference(id)),
        details);
  }
}
