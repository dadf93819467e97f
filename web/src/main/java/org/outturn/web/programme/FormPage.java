package org.outturn.web.programme;

import java.util.List;
import java.util.Map;
import org.outturn.web.view.Clash;
import org.outturn.web.view.Crumb;
import org.outturn.web.view.FieldError;

/**
 * A form of named fields.
 *
 * @param caption what the thing belongs to; null for none
 * @param typed what stands in the fields
 * @param version what a change is based on; null for something new
 * @param clash what somebody else saved meanwhile; null for nothing
 * @param voiding where the thing is taken back; null where it cannot be
 */
public record FormPage(
    String title,
    String caption,
    String action,
    List<Crumb> crumbs,
    List<Field> fields,
    Map<String, String> typed,
    String version,
    Clash clash,
    List<FieldError> errors,
    String voiding) {

  /** A form of what cannot be taken back. */
  FormPage(
      String title,
      String caption,
      String action,
      List<Crumb> crumbs,
      List<Field> fields,
      Map<String, String> typed,
      String version,
      Clash clash,
      List<FieldError> errors) {
    this(title, caption, action, crumbs, fields, typed, version, clash, errors, null);
  }

  /** The same form, which leads to the one that takes the thing back. */
  FormPage orVoid(String address) {
    return new FormPage(
        title, caption, action, crumbs, fields, typed, version, clash, errors, address);
  }

  /** A form shown again is still based on what its reader saw. */
  FormPage basedOn(String read) {
    return new FormPage(
        title, caption, action, crumbs, fields, typed, read, clash, errors, voiding);
  }

  public String value(String id) {
    return typed.getOrDefault(id, "");
  }

  FormPage with(Map<String, String> said, List<FieldError> wrong) {
    return new FormPage(
        title, caption, action, crumbs, fields, said, version, clash, wrong, voiding);
  }

  /** The same form after somebody else has saved theirs, based on what they saved. */
  FormPage clashing(Map<String, String> said, Map<String, String> saved, String newest) {
    var both = Clash.of();
    for (var field : fields) {
      both.field(field.id(), field.label(), words(field, saved), words(field, said));
    }
    return new FormPage(
        title, caption, action, crumbs, fields, said, newest, both.done(), List.of(), voiding);
  }

  /** What a field holds as people read it. */
  private static String words(Field field, Map<String, String> texts) {
    var text = texts.getOrDefault(field.id(), "");
    return field.items().stream()
        .filter(item -> item.value().equals(text))
        .findFirst()
        .map(item -> item.text())
        .orElse(text);
  }
}
