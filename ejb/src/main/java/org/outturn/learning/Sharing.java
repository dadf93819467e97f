package org.outturn.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.outturn.kernel.Dates;
import org.outturn.kernel.RuleViolation;
import org.outturn.kernel.database.Sql;

/** Who may read a record of learning: its own body at first, everybody once it is published. */
@Dependent
class Sharing {

  @Inject Sql sql;
  @Inject LearningItems items;
  @Inject Steps steps;
  @Inject Faces faces;
  @Inject Clock clock;

  /** The first step of a new one. */
  void start(LearningItem item) {
    steps.add(item, Step.of(LearningStatus.DRAFT, null, null));
  }

  /** After a change: whoever could read it reads it as it is now. */
  void changed(LearningItem item, Faces.Face face) {
    faces.own(item, face);
    if (item.shared()) {
      faces.shared(item, face);
    }
    items.moved(item, item.status(), item.shared());
    items.record(item, "changed", Map.of());
  }

  /**
   * @param publication already checked
   */
  void publish(LearningItem item, Faces.Face face, Publication publication) {
    if (item.status() == LearningStatus.PUBLISHED) {
      throw new RuleViolation("already-published", "This is published already");
    }
    published(item, null, face, publication);
  }

  void published(LearningItem item, Integer text, Faces.Face face, Publication publication) {
    faces.shared(item, face);
    steps.add(item, Step.published(text, publication));
    items.moved(item, LearningStatus.PUBLISHED, true);
    items.record(
        item,
        "published",
        Map.of(
            "published", Objects.toString(publication.published(), "not stated"),
            "where", publication.where()));
  }

  void withdraw(LearningItem item, String reason) {
    if (item.status() == LearningStatus.WITHDRAWN) {
      throw new RuleViolation("already-withdrawn", "This is withdrawn already");
    }
    var words = new LearningWords(Dates.londonDay(clock.instant()));
    var why = words.text("reason", reason, "Enter why it is withdrawn");
    words.done("It cannot be withdrawn like this");
    faces.hide(item);
    steps.add(item, Step.of(LearningStatus.WITHDRAWN, null, why));
    items.moved(item, LearningStatus.WITHDRAWN, false);
    items.record(item, "withdrawn", Map.of("reason", why));
  }

  /** Whether something surely happened after today. */
  static boolean later(String happened, LocalDate today) {
    return happened != null
        && RoughDay.of(happened).filter(day -> day.first().isAfter(today)).isPresent();
  }
}
