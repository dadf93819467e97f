package org.outturn.web.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.outturn.document.DocumentRow;
import org.outturn.kernel.SubjectRef;

/** The words of pages about documents. */
final class DocumentWords {

  private static final long KILOBYTE = 1024;
  private static final long MEGABYTE = KILOBYTE * KILOBYTE;

  private DocumentWords() {}

  /** "PDF, 12 KB", or who published what is only referred to. */
  static String kind(DocumentRow row) {
    if (row.type() != null) {
      return row.type().words() + ", " + size(row.sizeBytes());
    }
    var parts = new ArrayList<>(List.of("Published by " + row.publisher()));
    if (row.published() != null) {
      parts.add(row.published());
    }
    return String.join(", ", parts);
  }

  /** "1.3 MB"; small files count as one kilobyte. */
  static String size(long bytes) {
    return bytes < MEGABYTE
        ? Math.max(1, (bytes + KILOBYTE / 2) / KILOBYTE) + " KB"
        : String.format(Locale.UK, "%.1f MB", (double) bytes / MEGABYTE);
  }

  /** "Sam Provider, Safer London". */
  static String by(DocumentRow row) {
    return row.addedFromName() == null ? row.addedBy() : row.addedBy() + ", " + row.addedFromName();
  }

  /** "Condition LGE-2017/L1". */
  static String about(SubjectRef subject) {
    var kind = subject.kind().replace('-', ' ');
    return kind.substring(0, 1).toUpperCase(Locale.UK)
        + kind.substring(1)
        + " "
        + subject.reference();
  }
}
