package org.outturn.learning;

import java.time.LocalDate;

/**
 * When and where something was published.
 *
 * @param published a day, month or year in ISO form; blank: not stated, which only what was
 *     published elsewhere can be
 * @param where the series, site or meeting
 * @param elsewhere whether it was published before it came to Outturn
 */
public record Publication(String published, String where, boolean elsewhere) {

  /**
   * @param happened when that took place which is told; null: not stated
   */
  Publication checked(LocalDate today, String happened) {
    var words = new LearningWords(today);
    var day = words.day("published", published);
    words.unless(elsewhere || !blank(published), "published", "Enter when it was published");
    words.unless(
        elsewhere || day == null || !day.first().isAfter(today),
        "published",
        "The day of publication must be today or earlier");
    words.unless(
        day == null || happened == null || !before(day.iso(), happened),
        "published",
        "It cannot have been published before it took place");
    var clean =
        new Publication(
            day == null ? null : day.iso(),
            words.line("where", where, "Enter where it was published"),
            elsewhere);
    words.done("The publication cannot be recorded as it is");
    return clean;
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }

  /** Whether one date surely lies before another, as far as both are known. */
  static boolean before(String one, String other) {
    var known = Math.min(one.length(), other.length());
    return one.substring(0, known).compareTo(other.substring(0, known)) < 0;
  }
}
