package org.outturn.document;

import static org.outturn.access.Permission.ADD_DOCUMENTS;
import static org.outturn.access.Permission.READ_GRANTS;
import static org.outturn.access.Permission.READ_LEARNING;
import static org.outturn.access.Permission.READ_PROGRAMMES;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.outturn.access.CurrentActor;
import org.outturn.access.Requires;
import org.outturn.audit.AuditTrail;
import org.outturn.kernel.Forbidden;
import org.outturn.kernel.NotFound;
import org.outturn.kernel.RuleViolation;
import org.outturn.kernel.StaleVersion;
import org.outturn.kernel.SubjectRef;
import org.outturn.kernel.Texts;
import org.outturn.kernel.database.Sql;

/**
 * Documents for pages and the API. Whoever sees a thing and may read things of its kind sees its
 * documents; nobody ever changes one: it gets another version, or is withdrawn with a reason.
 */
@Stateless
@Requires({READ_GRANTS, READ_PROGRAMMES, READ_LEARNING})
public class Documents {

  @Inject Sql sql;
  @Inject DocumentRows rows;
  @Inject Subjects subjects;
  @Inject Attachments attachments;
  @Inject StoredFiles files;
  @Inject CurrentActor actor;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** The thing that documents are about. */
  public DocumentSubject subject(SubjectRef subject) {
    return subjects.find(subject);
  }

  /** Makes sure that the actor may add documents at all, before anything is read. */
  @Requires(ADD_DOCUMENTS)
  public void admit() {
    // the permission is all that is asked
  }

  /** The thing, for whoever may add documents to it. */
  @Requires(ADD_DOCUMENTS)
  public DocumentSubject admitTo(SubjectRef subject) {
    return subjects.find(subject);
  }

  /** The documents of a thing, the newest first. */
  public List<DocumentRow> list(SubjectRef subject) {
    subjects.find(subject);
    return rows.of(subject);
  }

  /**
   * The documents of a thing and of all that stands below it, such as a grant's conditions, as far
   * as the actor may see them.
   */
  public List<DocumentRow> below(SubjectRef subject) {
    subjects.find(subject);
    var seen = new HashMap<SubjectRef, Boolean>();
    return rows.below(subject.reference()).stream()
        .filter(row -> seen.computeIfAbsent(row.subject(), one -> subjects.seen(one).isPresent()))
        .toList();
  }

  public DocumentView view(String reference) {
    var row = rows.find(reference).orElseThrow(NotFound::new);
    return new DocumentView(
        row,
        subjects.find(row.subject()),
        rows.versions(row.id()),
        rows.withdrawal(row.id()).orElse(null),
        mayChange(row));
  }

  /**
   * The content of a version.
   *
   * @param version null for the latest
   * @throws NotFound when there is no such version, or it was shut away
   */
  public KeptFile content(String reference, Integer version) {
    return view(reference).versions().stream()
        .filter(one -> version == null || one.number() == version)
        .findFirst()
        .flatMap(one -> files.content(one.storedFile()))
        .orElseThrow(NotFound::new);
  }

  /** Adds a file; answers with the new document's reference. */
  @Requires(ADD_DOCUMENTS)
  public String add(SubjectRef subject, NewDocument document, Upload upload) {
    return attachments.add(subject, subjects.find(subject), document, upload);
  }

  /** Adds a reference to something published elsewhere. */
  @Requires(ADD_DOCUMENTS)
  public String refer(SubjectRef subject, NewReference reference) {
    return attachments.refer(subject, subjects.find(subject), reference);
  }

  /** Makes sure that the actor may change the document, before a form is shown or read. */
  @Requires(ADD_DOCUMENTS)
  public DocumentView admit(String reference) {
    var view = view(reference);
    if (!view.mayChange()) {
      throw new Forbidden("Only the organisation that added this document may change it");
    }
    return view;
  }

  /**
   * Adds another version of a file.
   *
   * @param note what changed; may be empty
   * @param version the one that the caller read; null when the caller does not say
   */
  @Requires(ADD_DOCUMENTS)
  public void addVersion(String reference, Upload upload, String note, Long version) {
    var texts = new Texts();
    var said = texts.optionalText("note", note);
    texts.done("invalid-document", "The version does not fit");
    var view = opened(reference, version);
    if (view.row().type() == null) {
      throw new RuleViolation(
          "no-file", "This is a reference without a file. Add the file as a document of its own");
    }
    attachments.next(view.row(), view.subject(), upload, said);
  }

  /**
   * Withdraws a document; it stays where it is, marked.
   *
   * @param version the one that the caller read; null when the caller does not say
   */
  @Requires(ADD_DOCUMENTS)
  public void withdraw(String reference, String reason, Long version) {
    var texts = new Texts();
    var said = texts.text("reason", reason, "Enter why the document is withdrawn");
    var view = opened(reference, version);
    texts.done("invalid-document", "The withdrawal does not fit");
    sql.update(
        "INSERT INTO document_withdrawal (document_id, reason, withdrawn_by, withdrawn_at)"
            + " VALUES (?, ?, ?, ?)",
        view.row().id(),
        said,
        actor.id(),
        clock.instant());
    audit.record(
        actor.id(),
        view.subject().managingOrganisation(),
        "document.withdrawn",
        SubjectRef.of("document", reference),
        Map.of("subject", view.row().subject().toString()));
  }

  private DocumentView opened(String reference, Long version) {
    admit(reference);
    rows.lock(reference);
    var view = view(reference);
    if (version != null && version != view.row().version()) {
      throw new StaleVersion();
    }
    if (view.withdrawal() != null) {
      throw new RuleViolation(
          "document-withdrawn", "This document was withdrawn. Add a new document instead");
    }
    return view;
  }

  /** A body's staff, and the organisation from which it came. */
  private boolean mayChange(DocumentRow row) {
    var who = actor.get();
    return who.may(ADD_DOCUMENTS)
        && (who.bodyStaff() || who.organisation().equals(row.addedFrom()));
  }
}
