package org.outturn.web.programme;

import java.util.List;
import java.util.Map;
import org.outturn.kernel.NotFound;
import org.outturn.programme.ProgrammeView;

/** A kind of parts that a programme has, as its forms and the API treat it. */
interface PartKind {

  /** Its word in addresses: "services". */
  String path();

  /** What one of them is called: "service". */
  String noun(ProgrammeView programme);

  /** The fields of its form. */
  List<Field> fields(ProgrammeView programme);

  /** All of the programme, as the API tells them. */
  List<?> list(ProgrammeView programme);

  /** What names one of those in addresses. */
  String key(Object part);

  /** What a change of it is based on. */
  long version(Object part);

  /** What stands in the fields for one of those. */
  Map<String, String> texts(Object part);

  /** What it is called. */
  String title(Object part);

  /**
   * @return the key of what was added
   */
  String add(String slug, Said said);

  /**
   * @param version what the change is based on; null when the caller does not say
   */
  void change(String slug, String key, Long version, Said said);

  /** What else a change asks for. */
  default List<Field> changeFields(ProgrammeView programme) {
    return fields(programme);
  }

  /**
   * @throws NotFound when the programme has no such part
   */
  default Object find(ProgrammeView programme, String key) {
    return list(programme).stream()
        .filter(part -> key(part).equals(key))
        .findFirst()
        .<Object>map(part -> part)
        .orElseThrow(NotFound::new);
  }

  /**
   * The number that a key is.
   *
   * @throws NotFound when it is none
   */
  static int number(String key) {
    try {
      return Integer.parseInt(key);
    } catch (NumberFormatException e) {
      throw new NotFound();
    }
  }
}
