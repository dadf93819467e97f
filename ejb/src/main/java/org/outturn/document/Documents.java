package org.outturn.document;

import static org.outturn.access.Permission.ADD_DOCUMENTS;
import static org.outturn.access.Permission.READ_AUDIT;
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
    var changing = mayChange(row);
    return new DocumentView(
        row,
        subjects.find(row.subject()),
        rows.versions(row.id()),
        rows.withdrawal(row.id()).orElse(null),
        changing,
        changing || !row.withdrawn() || actor.get().may(READ_AUDIT));
  }

  /**
   * The content of a version. Of a withdrawn document only those open it who may change it, and
   * auditors.
   *
   * @param version null for the latest
   * @throws NotFound when there is no such version, or it was shut away
   */
  public KeptFile content(String reference, Integer version) {
    var view = view(reference);
    if (!view.mayOpen()) {
      throw new Forbidden(
          "This document was withdrawn. Its files are open only to those who may change it and to"
              + " auditors");
    }
    return view.versions().stream()
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
    var said = reason(reason, "Enter why the document is withdrawn");
    withdraw(opened(reference, version), said);
  }

  /**
   * Shuts the files of a document away, in which personal data was found: nobody opens them any
   * more, and two people can erase them. The document is withdrawn, if it was not before.
   *
   * @param version the one that the caller read; null when the caller does not say
   */
  @Requires(ADD_DOCUMENTS)
  public void shutAway(String reference, String reason, Long version) {
    var said = reason(reason, "Enter what kind of personal data was found");
    var view = current(reference, version);
    if (view.kept().isEmpty()) {
      throw new RuleViolation(
          "nothing-to-shut-away",
          "This document has no file that can be opened: it is a reference, or its files are shut"
              + " away already");
    }
    if (view.withdrawal() == null) {
      withdraw(view, said);
    }
    files.shutAway(view.kept(), said);
    record(view, "document.quarantined");
  }

  private static String reason(String typed, String missing) {
    var texts = new Texts();
    var said = texts.text("reason", typed, missing);
    texts.done("invalid-document", "The reason does not fit");
    return said;
  }

  private void withdraw(DocumentView view, String reason) {
    sql.update(
        "INSERT INTO document_withdrawal (document_id, reason, withdrawn_by, withdrawn_at)"
            + " VALUES (?, ?, ?, ?)",
        view.row().id(),
        reason,
        actor.id(),
        clock.instant());
    record(view, "document.withdrawn");
  }

  private void record(DocumentView view, String event) {
    audit.record(
        actor.id(),
        view.subject().managingOrganisation(),
        event,
        SubjectRef.of("document", view.row().reference()),
        Map.of("subject", view.row().subject().toString()));
  }

  /** The document, locked, for whoever may change it. */
  private DocumentView current(String reference, Long version) {
    admit(reference);
    rows.lock(reference);
    var view = view(reference);
    if (version != null && version != view.row().version()) {
      throw new StaleVersion();
    }
    return view;
  }

  /** One that still stands. */
  private DocumentView opened(String reference, Long version) {
    var view = current(reference, version);
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
