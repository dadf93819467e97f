package org.outturn.web.document;

import org.outturn.kernel.NotFound;
import org.outturn.kernel.SubjectRef;

/** What a document is about, as addresses and the API write it: {@code condition/LGE-2017/L1}. */
public final class SubjectParam {

  private SubjectParam() {}

  /**
   * @throws NotFound when it names nothing that could be
   */
  public static SubjectRef read(String text) {
    var slash = text == null ? -1 : text.indexOf('/');
    if (slash < 1 || slash == text.length() - 1) {
      throw new NotFound();
    }
    return SubjectRef.of(text.substring(0, slash), text.substring(slash + 1));
  }

  static String write(SubjectRef subject) {
    return subject.kind() + "/" + subject.reference();
  }
}
