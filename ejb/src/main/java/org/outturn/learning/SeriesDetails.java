package org.outturn.learning;

import java.time.LocalDate;
import java.util.List;
import org.outturn.kernel.Slug;

/**
 * What is said about a series of case studies.
 *
 * @param publisher may be blank
 * @param headings in their order
 */
public record SeriesDetails(String name, String publisher, List<String> headings) {

  SeriesDetails checked(LocalDate today) {
    var words = new LearningWords(today);
    var clean =
        new SeriesDetails(
            words.line("name", name, "Enter the name of the series"),
            words.optionalLine("publisher", publisher),
            words.lines("headings", headings));
    words.unless(
        clean.name() == null || !Slug.of(clean.name()).isEmpty(),
        "name",
        "The name must have at least one letter or digit");
    words.unless(!clean.headings().isEmpty(), "headings", "Enter at least one heading");
    words.done("The series cannot be saved as it is");
    return clean;
  }
}
