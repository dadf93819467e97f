package org.outturn.performance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import org.outturn.access.Permission;
import org.outturn.access.Requires;
import org.outturn.kernel.NotFound;
import org.outturn.kernel.Paging;
import org.outturn.kernel.Slice;
import org.outturn.kernel.database.Sql;

/** Reads what a provider is told about a return besides its figures. */
@Stateless
@Requires(Permission.PREPARE_RETURNS)
public class ProviderReading {

  private static final String UPLOADS =
      "SELECT u.*, f.name, f.sha256, a.display_name FROM return_upload u"
          + " JOIN stored_file f ON f.id = u.file_id JOIN user_account a ON a.id = u.sent_by"
          + " WHERE u.return_id = ?";

  @Inject Sql sql;
  @Inject ReturnScopes scopes;
  @Inject ReturnHistory history;

  /** Every workbook that was sent for a return, the newest first. */
  public Slice<UploadView> uploads(String grant, String period, Paging paging) {
    var of = scopes.named(grant, period).returnId();
    var rows =
        sql.list(
            UPLOADS + " ORDER BY u.id DESC LIMIT ? OFFSET ?",
            ProviderReading::upload,
            of,
            paging.size(),
            paging.offset());
    var total = sql.count("SELECT count(*) FROM return_upload WHERE return_id = ?", of);
    return Slice.of(rows, paging, total);
  }

  /**
   * One workbook that was sent.
   *
   * @throws NotFound when it was not sent for this return
   */
  public UploadView upload(String grant, String period, long id) {
    var of = scopes.named(grant, period).returnId();
    return sql.first(UPLOADS + " AND u.id = ?", ProviderReading::upload, of, id)
        .orElseThrow(NotFound::new);
  }

  /** Who reopened a return last, when and why; empty when nobody did. */
  public Optional<ReturnEvent> reopening(String grant, String period) {
    return history.of(scopes.named(grant, period).returnId()).stream()
        .filter(event -> event.kind() == ReturnEvent.Kind.REOPENED)
        .findFirst();
  }

  private static UploadView upload(Sql.Row row) throws SQLException {
    return new UploadView(
        row.number("id"),
        row.number("file_id"),
        row.text("name"),
        row.text("sha256"),
        "QUARANTINED".equals(row.text("outcome")),
        ReturnProblemJson.readAll(row.text("findings")),
        row.text("display_name"),
        row.instant("sent_at"));
  }
}
