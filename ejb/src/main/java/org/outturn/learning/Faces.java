package org.outturn.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.outturn.kernel.database.Sql;

/** What lists show of a record and searches find it by, to its own body and to all others. */
@Dependent
class Faces {

  @Inject Sql sql;

  /** One face; themes in their order. */
  record Face(String title, String place, String happened, Set<Theme> themes, String words) {}

  void own(LearningItem item, Face face) {
    write(item, "OWN", face);
  }

  void shared(LearningItem item, Face face) {
    write(item, "SHARED", face);
  }

  void hide(LearningItem item) {
    sql.update("DELETE FROM learning_face WHERE item_id = ? AND audience = 'SHARED'", item.id());
  }

  private void write(LearningItem item, String audience, Face face) {
    sql.update(
        "INSERT INTO learning_face (item_id, audience, title, place, happened, themes, words)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT ON CONSTRAINT pk_learning_face DO UPDATE"
            + " SET title = excluded.title, place = excluded.place, happened = excluded.happened,"
            + " themes = excluded.themes, words = excluded.words",
        item.id(),
        audience,
        face.title(),
        face.place(),
        face.happened(),
        names(face.themes()),
        face.words());
  }

  /** Themes as they are kept. */
  static String[] names(Set<Theme> themes) {
    return themes.stream().sorted().map(Theme::name).toArray(String[]::new);
  }

  static Set<Theme> themes(Collection<String> names) {
    return names.stream().map(Theme::valueOf).collect(Collectors.toUnmodifiableSet());
  }

  static String words(Set<Theme> themes) {
    return themes.stream().sorted().map(Theme::words).collect(Collectors.joining("\n"));
  }

  /** Texts and lists of texts, one below the other, without what is missing. */
  static String joined(Object... parts) {
    return Arrays.stream(parts)
        .filter(Objects::nonNull)
        .flatMap(
            part ->
                part instanceof Collection<?> many
                    ? many.stream()
                    : java.util.stream.Stream.of(part))
        .map(Object::toString)
        .collect(Collectors.joining("\n"));
  }
}
