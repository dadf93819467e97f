package org.outturn.web.performance;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HexFormat;
import org.outturn.kernel.InvalidInput;

/**
 * What a form sent. Beside each field it sends a mark of what stood there when the page was drawn,
 * so that only what somebody changed is saved, and nobody's work is undone by an untouched field.
 */
final class TypedForm {

  private static final String MARK = "was:";
  static final String VERSION = "version";

  private final MultivaluedMap<String, String> sent;

  TypedForm(MultivaluedMap<String, String> sent) {
    this.sent = sent;
  }

  /** The text of a field, its lines ending as ours do; null when it was not sent. */
  String text(String field) {
    var text = sent.getFirst(field);
    return text == null ? null : text.replace("\r\n", "\n");
  }

  /** Whether somebody changed the field after the page was drawn. */
  boolean changed(String field) {
    var text = text(field);
    return text != null && !mark(text).equals(sent.getFirst(MARK + field));
  }

  /** Whether somebody else has saved another text since the page was drawn. */
  boolean changedMeanwhile(String field, String saved) {
    return sent.containsKey(MARK + field) && !mark(saved).equals(sent.getFirst(MARK + field));
  }

  /**
   * The version of the return that the page showed; null when the form does not say.
   *
   * @throws InvalidInput when it is no number
   */
  Long version() {
    var text = sent.getFirst(VERSION);
    try {
      return text == null || text.isEmpty() ? null : Long.valueOf(text);
    } catch (NumberFormatException e) {
      throw InvalidInput.field(VERSION, "Reload the page and try again");
    }
  }

  /** The name of the hidden field that carries a field's mark. */
  static String markName(String field) {
    return MARK + field;
  }

  /** Short and the same for the same text; it guards against mistakes, not against attacks. */
  static String mark(String text) {
    return HexFormat.of().toHexDigits(text.strip().hashCode());
  }
}
