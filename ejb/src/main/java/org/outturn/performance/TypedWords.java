package org.outturn.performance;

import java.time.LocalDate;
import java.util.Optional;
import org.outturn.document.PersonalDataKind;
import org.outturn.document.PersonalDataScreen;
import org.outturn.kernel.InvalidInput.Problem;

/** What words that people type about a return must be: short enough, and about no single person. */
final class TypedWords {

  /** The longest text that is taken, in characters. */
  static final int LONGEST = 10_000;

  private final PersonalDataScreen screen;

  /**
   * @param reference a day that the words are about
   */
  TypedWords(LocalDate reference) {
    this.screen = new PersonalDataScreen(reference);
  }

  /** What is wrong with the words of a field; empty when nothing is. */
  Optional<Problem> wrong(String field, String words) {
    if (words == null) {
      return Optional.empty();
    }
    if (words.length() > LONGEST) {
      return Optional.of(
          new Problem(field, "Shorten this to 10,000 characters: it has " + words.length()));
    }
    return screen.kinds(words).stream()
        .sorted()
        .findFirst()
        .map(kind -> new Problem(field, message(kind)));
  }

  private static String message(PersonalDataKind kind) {
    return "This looks like "
        + kind.words()
        + ". Take it out: a return must not hold anything about a single person";
  }
}
