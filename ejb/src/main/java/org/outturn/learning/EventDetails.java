package org.outturn.learning;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What is said about an engagement event.
 *
 * @param happened a day, month or year in ISO form; blank: not stated
 * @param attendedBy groups of people, never people's names
 * @param attending how many, as typed; blank: not stated
 * @param attendingRounded whether that number is rounded
 * @param place where, or "online"
 * @param told to whom the findings were reported; may be blank
 * @param source the publication that tells of it; blank when recorded at first hand
 */
public record EventDetails(
    String title,
    EventKind kind,
    String happened,
    String attendedBy,
    String attending,
    boolean attendingRounded,
    String place,
    List<String> languages,
    List<String> partners,
    Set<Theme> themes,
    String findings,
    String told,
    String source) {

  private static final int MOST_ATTENDING = 100_000;

  public EventDetails {
    themes = themes == null ? Set.of() : Set.copyOf(themes);
  }

  /**
   * The same, cleaned of space around and with null for what is not stated.
   *
   * @throws org.outturn.kernel.InvalidInput with everything that is wrong
   */
  EventDetails checked(LocalDate today) {
    var words = new LearningWords(today);
    var from = words.optionalLine("source", source);
    var clean =
        new EventDetails(
            words.line("title", title, "Enter what took place"),
            words.needed("kind", kind, "Select what kind of event it was"),
            words.happened("happened", happened, from),
            words.line("attendedBy", attendedBy, "Enter which groups of people took part"),
            attending(words),
            attendingRounded,
            words.line("place", place, "Enter where it took place"),
            words.lines("languages", languages),
            words.lines("partners", partners),
            themes,
            words.optionalText("findings", findings),
            words.optionalText("told", told),
            from);
    words.done("The event cannot be recorded as it is");
    return clean;
  }

  private String attending(LearningWords words) {
    var typed = attending == null ? "" : attending.strip().replace(",", "");
    if (typed.isEmpty()) {
      return null;
    }
    var fits = typed.matches("\\d{1,6}") && number(typed) >= 1 && number(typed) <= MOST_ATTENDING;
    words.unless(fits, "attending", "Enter how many took part as a whole number, like 25");
    return fits ? typed : null;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  /** How many took part; null: not stated. */
  Integer attendingNumber() {
    return attending == null ? null : Integer.valueOf(attending);
  }

  /** All that a search should find it by, besides its title and place. */
  String words() {
    return Faces.joined(
        findings, told, attendedBy, partners, languages, kind.words(), Faces.words(themes), source);
  }
}
