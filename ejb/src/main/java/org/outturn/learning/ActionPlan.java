package org.outturn.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.outturn.access.CurrentActor;
import org.outturn.kernel.Dates;
import org.outturn.kernel.NotFound;
import org.outturn.kernel.database.Sql;

/** What was agreed to be done, and how it goes on: added to, never changed. */
@Dependent
class ActionPlan {

  @Inject Sql sql;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /**
   * Adds an action.
   *
   * @param happened when that took place from which it follows; null: not stated
   * @return its number
   */
  int add(LearningItem item, String happened, NewAction wanted) {
    var action = wanted.checked(today(), happened);
    var number =
        sql.count(
            "SELECT coalesce(max(position), 0) + 1 FROM learning_action WHERE item_id = ?",
            item.id());
    sql.update(
        "INSERT INTO learning_action (item_id, position, what, owner, due_on, recorded_by,"
            + " recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
        item.id(),
        number,
        action.what(),
        action.owner(),
        action.dueOn(),
        actor.id(),
        clock.instant());
    return (int) number;
  }

  /** Says how an action goes on. */
  void progress(LearningItem item, int number, ActionState state, String note) {
    var action =
        sql.first(
                "SELECT id FROM learning_action WHERE item_id = ? AND position = ?",
                row -> row.number("id"),
                item.id(),
                number)
            .orElseThrow(NotFound::new);
    var words = new LearningWords(today());
    words.needed("state", state, "Select how the action stands");
    var said = words.text("note", note, "Enter what has been done, or why it was dropped");
    words.done("The progress cannot be recorded as it is");
    sql.update(
        "INSERT INTO learning_action_progress (action_id, state, note, recorded_by, recorded_at)"
            + " VALUES (?, ?, ?, ?, ?)",
        action,
        state,
        said,
        actor.id(),
        clock.instant());
  }

  List<ActionView> of(LearningItem item) {
    return sql.list(
        "SELECT * FROM learning_action WHERE item_id = ? ORDER BY position",
        row -> {
          var progress = progress(row.number("id"));
          var state = progress.isEmpty() ? ActionState.OPEN : progress.get(0).state();
          var due = row.day("due_on");
          return new ActionView(
              (int) row.number("position"),
              row.text("what"),
              row.text("owner"),
              due,
              state,
              state == ActionState.OPEN && due != null && due.isBefore(today()),
              progress);
        },
        item.id());
  }

  private List<ActionView.Progress> progress(long action) {
    return sql.list(
        "SELECT * FROM learning_action_progress WHERE action_id = ? ORDER BY id DESC",
        row ->
            new ActionView.Progress(
                row.one(ActionState.class, "state"), row.text("note"), row.instant("recorded_at")),
        action);
  }

  private LocalDate today() {
    return Dates.londonDay(clock.instant());
  }
}
