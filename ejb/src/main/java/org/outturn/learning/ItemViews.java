package org.outturn.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.outturn.kernel.database.Sql;

/** Shows of a record what its reader may know. */
@Dependent
class ItemViews {

  @Inject Sql sql;
  @Inject LearningItems items;
  @Inject Steps steps;
  @Inject Versions versions;

  ItemView of(LearningItem item) {
    var own = items.isOwn(item);
    var publication = steps.published(item);
    return new ItemView(
        item.reference(),
        item.kind(),
        body(item),
        own ? item.status() : LearningStatus.PUBLISHED,
        own,
        publication.map(Step::published).orElse(null),
        publication.map(Step::publishedWhere).orElse(null),
        publication.map(Step::elsewhere).orElse(false),
        own ? steps.of(item) : List.of(),
        own ? versions.of(item) : List.of(),
        item.version());
  }

  private String body(LearningItem item) {
    return sql.first(
            "SELECT name FROM organisation WHERE id = ?",
            row -> row.text("name"),
            item.managingOrganisation())
        .orElseThrow();
  }
}
