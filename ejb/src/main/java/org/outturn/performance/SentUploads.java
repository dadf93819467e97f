package org.outturn.performance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.outturn.kernel.database.Sql;

/** The workbooks that were sent for a return. */
@Dependent
class SentUploads {

  @Inject Sql sql;

  /** The last twenty, newest first. */
  List<UploadView> of(long returnId) {
    return sql.list(
        "SELECT u.*, f.name, f.sha256, a.display_name FROM return_upload u"
            + " JOIN stored_file f ON f.id = u.file_id JOIN user_account a ON a.id = u.sent_by"
            + " WHERE u.return_id = ? ORDER BY u.id DESC LIMIT 20",
        row ->
            new UploadView(
                row.number("id"),
                row.number("file_id"),
                row.text("name"),
                row.text("sha256"),
                "QUARANTINED".equals(row.text("outcome")),
                ReturnProblemJson.readAll(row.text("findings")),
                row.text("display_name"),
                row.instant("sent_at")),
        returnId);
  }
}
