package org.outturn.learning;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What is said about a peer review.
 *
 * @param place the borough or locality, or several
 * @param happened a day, month or year in ISO form; blank: not stated
 * @param themes of the elements of specialist reviews
 * @param description how it was done and what for
 * @param feedback what came of it
 * @param escalatedTo the groups that it was taken on to
 * @param grant the reference of the grant that paid for it; blank: none
 * @param milestone the code of the grant's milestone that it counts towards; blank: none
 * @param source the publication that tells of it; blank when recorded at first hand
 */
public record ReviewDetails(
    String title,
    String place,
    String happened,
    Set<Theme> themes,
    String description,
    String feedback,
    List<String> escalatedTo,
    String grant,
    String milestone,
    String source) {

  public ReviewDetails {
    themes = themes == null ? Set.of() : Set.copyOf(themes);
  }

  /**
   * The same, cleaned of space around and with null for what is not stated.
   *
   * @throws org.outturn.kernel.InvalidInput with everything that is wrong
   */
  ReviewDetails checked(LocalDate today) {
    var words = new LearningWords(today);
    var from = words.optionalLine("source", source);
    var of = words.optionalLine("grant", grant);
    var counts = words.optionalLine("milestone", milestone);
    words.unless(
        themes.stream().allMatch(Theme::inReviews),
        "themes",
        "Select themes from the elements of peer reviews");
    words.unless(counts == null || of != null, "grant", "Enter the grant whose milestone this is");
    var clean =
        new ReviewDetails(
            words.line("title", title, "Enter a title"),
            words.line("place", place, "Enter the borough or locality that was reviewed"),
            words.happened("happened", happened, from),
            themes,
            words.optionalText("description", description),
            words.optionalText("feedback", feedback),
            words.lines("escalatedTo", escalatedTo),
            of,
            counts,
            from);
    words.done("The peer review cannot be recorded as it is");
    return clean;
  }

  /**
   * All that a search should find it by, besides its title and place; no grant, which not all may
   * see.
   */
  String words() {
    return Faces.joined(feedback, description, escalatedTo, Faces.words(themes), source);
  }

  Faces.Face face() {
    return new Faces.Face(title, place, happened, themes, words());
  }
}
