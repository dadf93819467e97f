package org.outturn.web.document;

import java.util.ArrayList;
import java.util.List;
import org.outturn.document.QuarantinedFile;
import org.outturn.kernel.Dates;
import org.outturn.web.view.SummaryRow;
import org.outturn.web.view.Tag;

/** What may be known of a file that was shut away; its name goes with it, for names name people. */
final class FileFacts {

  private static final int KIB = 1024;

  private FileFacts() {}

  static List<SummaryRow> of(QuarantinedFile file) {
    var facts = new ArrayList<SummaryRow>();
    facts.add(SummaryRow.of("State", state(file)));
    facts.add(SummaryRow.of("Why it was shut away", file.reason()));
    facts.add(SummaryRow.of("Sent", Dates.moment(file.sentAt()) + ", by " + file.sentBy()));
    facts.add(SummaryRow.of("Size", Math.max(1, file.sizeBytes() / KIB) + " KB"));
    facts.add(SummaryRow.of("SHA-256", file.sha256()));
    if (file.askedBy() != null) {
      facts.add(
          SummaryRow.of(
              "Erasure asked for", Dates.moment(file.askedAt()) + ", by " + file.askedBy()));
      facts.add(SummaryRow.of("Reason", file.erasureReason()));
    }
    if (file.erasedBy() != null) {
      facts.add(SummaryRow.of("Erased", Dates.moment(file.erasedAt()) + ", by " + file.erasedBy()));
    }
    return facts;
  }

  private static Tag state(QuarantinedFile file) {
    if (file.erasedBy() != null) {
      return Tag.of("Erased", "grey");
    }
    return file.askedBy() == null
        ? Tag.of("Shut away", "orange")
        : Tag.of("Erasure asked for", "yellow");
  }
}
