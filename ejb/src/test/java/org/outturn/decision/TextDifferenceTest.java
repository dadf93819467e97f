package org.outturn.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.decision.WordDifference.Change.ADDED;
import static org.outturn.decision.WordDifference.Change.KEPT;
import static org.outturn.decision.WordDifference.Change.TAKEN_OUT;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.outturn.kernel.Money;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TextDifferenceTest {

  private static DecisionText text(String finance, String ceiling, SectionText... more) {
    var sections = new java.util.ArrayList<SectionText>();
    sections.add(new SectionText(SectionKind.FINANCE, "3", "Financial comments", finance));
    sections.addAll(List.of(more));
    return new DecisionText(
        "A title",
        "Director",
        null,
        null,
        sections,
        List.of(Recommendation.grant("a", "Award it.", Money.of(ceiling), "A charity")),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  @Test
  void equal_texts_do_not_differ() {
    assertThat(TextDifference.between(text("Same", "10"), text("Same", "10")).parts()).isEmpty();
  }

  @Test
  void each_part_that_changed_is_named_and_shown_word_by_word() {
    var parts =
        TextDifference.between(text("Up to £500 a year", "10"), text("Up to £600 a year", "20"))
            .parts();
    assertThat(parts)
        .extracting(TextDifference.Part::name)
        .containsExactly("3. Financial comments", "Recommendation (a)");
    assertThat(parts.get(0).runs())
        .containsExactly(
            new WordDifference.Run(KEPT, "Up to "),
            new WordDifference.Run(TAKEN_OUT, "£500 "),
            new WordDifference.Run(ADDED, "£600 "),
            new WordDifference.Run(KEPT, "a year"));
    assertThat(parts.get(1).runs())
        .anyMatch(run -> run.change() == ADDED && run.text().contains("£20"));
  }

  @Test
  void a_section_that_was_added_moved_or_taken_out_shows_in_the_order() {
    var legal = new SectionText(SectionKind.LEGAL, "4", null, "The power.");
    var parts = TextDifference.between(text("Same", "10"), text("Same", "10", legal)).parts();
    assertThat(parts)
        .extracting(TextDifference.Part::name)
        .containsExactly("Sections in their order", legal.title());
    assertThat(parts.get(1).runs()).containsExactly(new WordDifference.Run(ADDED, "The power."));
  }

  @Test
  void what_is_kept_and_added_is_the_new_text_even_when_both_are_long() {
    var before = IntStream.range(0, 3000).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
    var after = before.replace("w1500 ", "") + " end";
    var runs = WordDifference.between(before, after);
    assertThat(
            runs.stream()
                .filter(run -> run.change() != TAKEN_OUT)
                .map(WordDifference.Run::text)
                .collect(Collectors.joining()))
        .isEqualTo(after);
  }
}
