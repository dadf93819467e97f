package org.outturn.document;

import java.util.regex.Pattern;
import org.outturn.kernel.NotFound;

/** How people name a document: DOC-12. */
final class DocumentId {

  private static final Pattern FORM = Pattern.compile("DOC-([1-9]\\d{0,17})");

  private DocumentId() {}

  static String reference(long id) {
    return "DOC-" + id;
  }

  /**
   * @throws NotFound when it names no document that could be
   */
  static long of(String reference) {
    var named = FORM.matcher(reference);
    if (!named.matches()) {
      throw new NotFound();
    }
    return Long.parseLong(named.group(1));
  }
}
