package org.outturn.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.outturn.kernel.OrganisationId;
import org.outturn.kernel.SubjectRef;
import org.outturn.kernel.database.Sql;

/** Reads documents; who may is for the caller to ask. */
@Dependent
class DocumentRows {

  private static final String SELECT =
      "SELECT d.*, v.number, v.added_at AS changed_at, f.name AS file_name, f.media_type,"
          + " f.size_bytes, a.display_name, a.organisation_id, o.name AS organisation,"
          + " w.document_id IS NOT NULL AS withdrawn, EXISTS (SELECT 1 FROM document_version x"
          + " JOIN stored_file y ON y.id = x.stored_file_id WHERE x.document_id = d.id"
          + " AND y.state <> 'KEPT') AS shut_away FROM document d"
          + " JOIN user_account a ON a.id = d.added_by"
          + " LEFT JOIN organisation o ON o.id = a.organisation_id"
          + " LEFT JOIN document_withdrawal w ON w.document_id = d.id"
          + " LEFT JOIN LATERAL (SELECT * FROM document_version x WHERE x.document_id = d.id"
          + " ORDER BY x.number DESC LIMIT 1) v ON true"
          + " LEFT JOIN stored_file f ON f.id = v.stored_file_id";

  @Inject Sql sql;

  List<DocumentRow> of(SubjectRef subject) {
    return sql.list(
        SELECT + " WHERE d.subject_kind = ? AND d.subject_ref = ? ORDER BY d.id DESC",
        DocumentRows::row,
        subject.kind(),
        subject.reference());
  }

  /** Of a thing and of what its reference leads: of LGE-2017 and LGE-2017/L1. */
  List<DocumentRow> below(String reference) {
    return sql.list(
        SELECT
            + " WHERE d.subject_ref = ? OR starts_with(d.subject_ref, ? || '/') ORDER BY d.id DESC",
        DocumentRows::row,
        reference,
        reference);
  }

  Optional<DocumentRow> find(String reference) {
    return sql.first(SELECT + " WHERE d.id = ?", DocumentRows::row, DocumentId.of(reference));
  }

  /** Lets nobody else add a version or withdraw until the transaction ends. */
  void lock(String reference) {
    sql.count("SELECT id FROM document WHERE id = ? FOR UPDATE", DocumentId.of(reference));
  }

  List<DocumentView.Version> versions(long document) {
    return sql.list(
        "SELECT v.*, f.name, f.media_type, f.size_bytes, f.sha256, f.state, a.display_name"
            + " FROM document_version v JOIN stored_file f ON f.id = v.stored_file_id"
            + " JOIN user_account a ON a.id = v.added_by"
            + " WHERE v.document_id = ? ORDER BY v.number DESC",
        row ->
            new DocumentView.Version(
                row.integer("number"),
                row.number("stored_file_id"),
                row.text("name"),
                DocumentType.of(row.text("media_type")),
                row.number("size_bytes"),
                row.text("sha256"),
                row.text("note"),
                row.flag("scanned"),
                row.text("display_name"),
                row.instant("added_at"),
                "KEPT".equals(row.text("state"))),
        document);
  }

  Optional<DocumentView.Withdrawal> withdrawal(long document) {
    return sql.first(
        "SELECT w.*, a.display_name FROM document_withdrawal w"
            + " JOIN user_account a ON a.id = w.withdrawn_by WHERE w.document_id = ?",
        row ->
            new DocumentView.Withdrawal(
                row.text("reason"), row.text("display_name"), row.instant("withdrawn_at")),
        document);
  }

  private static DocumentRow row(Sql.Row row) throws SQLException {
    var type = row.text("media_type");
    var from = row.numberOrNull("organisation_id");
    var versions = row.integer("number");
    return new DocumentRow(
        row.number("id"),
        SubjectRef.of(row.text("subject_kind"), row.text("subject_ref")),
        row.text("title"),
        row.text("description"),
        type == null ? null : DocumentType.of(type),
        row.text("file_name"),
        row.number("size_bytes"),
        versions == null ? 0 : versions,
        row.text("publisher"),
        row.text("published"),
        row.text("found_at"),
        row.text("display_name"),
        from == null ? null : new OrganisationId(from),
        row.text("organisation"),
        row.instant("added_at"),
        versions == null ? row.instant("added_at") : row.instant("changed_at"),
        row.flag("withdrawn"),
        row.flag("shut_away"));
  }
}
