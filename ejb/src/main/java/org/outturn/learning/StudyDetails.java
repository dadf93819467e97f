package org.outturn.learning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a case study says.
 *
 * @param happened when that took place which it tells, or when it was written; a day, month or year
 *     in ISO form; blank: not stated
 * @param sections in the order of the series' headings; those without words are left out
 * @param source where the original can be found; may be blank
 */
public record StudyDetails(
    String title,
    String place,
    String happened,
    Set<Theme> themes,
    List<SectionText> sections,
    String source) {

  public StudyDetails {
    themes = themes == null ? Set.of() : Set.copyOf(themes);
    sections = sections == null ? List.of() : List.copyOf(sections);
  }

  /**
   * The same, cleaned, its sections in the series' order.
   *
   * @param headings those of the series, and those that an earlier text of it had
   * @throws org.outturn.kernel.InvalidInput with everything that is wrong
   */
  StudyDetails checked(LocalDate today, List<String> headings) {
    var words = new LearningWords(today);
    var from = words.optionalLine("source", source);
    var clean =
        new StudyDetails(
            words.line("title", title, "Enter the title of the case study"),
            words.line("place", place, "Enter the place that it is about"),
            words.happened("happened", happened, from),
            themes,
            sections(words, headings),
            from);
    words.done("The case study cannot be saved as it is");
    return clean;
  }

  private List<SectionText> sections(LearningWords words, List<String> headings) {
    var told = new HashSet<String>();
    for (var section : sections) {
      words.unless(
          section.heading() != null && headings.contains(section.heading()),
          "sections",
          "Use the headings of the series: " + String.join("; ", headings));
      words.unless(told.add(section.heading()), "sections", "Write below each heading once only");
    }
    var kept = new ArrayList<SectionText>();
    for (var i = 0; i < headings.size(); i++) {
      var heading = headings.get(i);
      var text = words.optionalText("section-" + (i + 1), below(heading));
      if (text != null) {
        kept.add(new SectionText(heading, text));
      }
    }
    words.unless(!(kept.isEmpty() && blankOnly()), "section-1", "Write below at least one heading");
    return kept;
  }

  private boolean blankOnly() {
    return sections.stream().allMatch(one -> one.words() == null || one.words().isBlank());
  }

  private String below(String heading) {
    return sections.stream()
        .filter(section -> heading.equals(section.heading()))
        .map(SectionText::words)
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** All that a search should find it by, besides its title and place. */
  String words() {
    var parts = new ArrayList<String>();
    sections.forEach(
        section -> {
          parts.add(section.heading());
          parts.add(section.words());
        });
    return Faces.joined(parts, Faces.words(themes), source);
  }

  Faces.Face face() {
    return new Faces.Face(title, place, happened, themes, words());
  }
}
