package org.outturn.learning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.outturn.document.PersonalDataScreen;
import org.outturn.kernel.Texts;

/**
 * Checks what is written of learning: as any typed text, and that nobody can be recognised by what
 * an identifier looks like.
 */
final class LearningWords {

  private static final int MOST = 30;

  private final Texts texts = new Texts();
  private final PersonalDataScreen screen;
  private final LocalDate today;

  LearningWords(LocalDate today) {
    this.today = today;
    this.screen = new PersonalDataScreen(today);
  }

  String line(String field, String typed, String message) {
    return screened(field, texts.line(field, typed, message));
  }

  String optionalLine(String field, String typed) {
    return screened(field, texts.optionalLine(field, typed));
  }

  String text(String field, String typed, String message) {
    return screened(field, texts.text(field, typed, message));
  }

  String optionalText(String field, String typed) {
    return screened(field, texts.optionalText(field, typed));
  }

  /** Several lines, without the empty ones. */
  List<String> lines(String field, List<String> typed) {
    var kept = new ArrayList<String>();
    for (var line : typed == null ? List.<String>of() : typed) {
      var checked = optionalLine(field, line);
      if (checked != null && !kept.contains(checked)) {
        kept.add(checked);
      }
    }
    texts.unless(kept.size() <= MOST, field, "Name at most " + MOST);
    return kept;
  }

  /**
   * A date as far as it is known; null when it is not stated.
   *
   * @param source the publication that tells of it; only then can it lie after today
   */
  String happened(String field, String typed, String source) {
    var day = day(field, typed);
    if (day != null && day.first().isAfter(today) && source == null) {
      texts.wrong(
          field,
          "The date must be today or earlier. If a publication tells of it, name that as the"
              + " source");
    }
    return day == null ? null : day.iso();
  }

  /** A date as far as it is known; null when there is none or it cannot be read. */
  RoughDay day(String field, String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    var read = RoughDay.of(typed.strip());
    texts.unless(
        read.isPresent(), field, "Enter a real date, or only its month and year, or only its year");
    return read.orElse(null);
  }

  <T> T needed(String field, T value, String message) {
    return texts.needed(field, value, message);
  }

  void unless(boolean kept, String field, String message) {
    texts.unless(kept, field, message);
  }

  void done(String title) {
    texts.done("learning-invalid", title);
  }

  private String screened(String field, String text) {
    if (text != null) {
      screen.kinds(text).stream()
          .sorted()
          .findFirst()
          .ifPresent(
              kind ->
                  texts.wrong(
                      field,
                      "This looks like "
                          + kind.words()
                          + ". Take it out: nobody must be recognised from what is written here"));
    }
    return text;
  }
}
