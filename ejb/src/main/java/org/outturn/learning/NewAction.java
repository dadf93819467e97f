package org.outturn.learning;

import java.time.LocalDate;

/**
 * An action wanted.
 *
 * @param owner the team or organisation that does it, not a person
 * @param due the day by which, in ISO form; blank: not stated
 */
public record NewAction(String what, String owner, String due) {

  /** An action that has been checked. */
  record Checked(String what, String owner, LocalDate dueOn) {}

  Checked checked(LocalDate today, String happened) {
    var words = new LearningWords(today);
    var day = words.day("due", due);
    words.unless(
        day == null || day.iso().length() == 10, "due", "Enter the day, month and year it is due");
    words.unless(
        day == null || happened == null || !Publication.before(day.iso(), happened),
        "due",
        "The action cannot be due before the event took place");
    var clean =
        new Checked(
            words.line("what", what, "Enter what is to be done"),
            words.line("owner", owner, "Enter which team or organisation does it"),
            day == null ? null : day.first());
    words.done("The action cannot be added as it is");
    return clean;
  }
}
