package org.outturn.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.outturn.kernel.InvalidInput;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StudyDetailsTest {

  private static final LocalDate TODAY = LocalDate.of(2019, 10, 14);
  private static final List<String> HEADINGS = List.of("Challenge", "Results");

  private static StudyDetails study(SectionText... sections) {
    return new StudyDetails("A story", "Here", "2019-09", Set.of(), List.of(sections), null);
  }

  @Test
  void tells_its_story_in_the_order_of_the_headings() {
    var study =
        study(new SectionText("Results", "Fewer"), new SectionText("Challenge", " Many "))
            .checked(TODAY, HEADINGS);
    assertThat(study.sections())
        .containsExactly(new SectionText("Challenge", "Many"), new SectionText("Results", "Fewer"));
  }

  @Test
  void leaves_out_the_headings_below_which_nothing_stands() {
    assertThat(
            study(new SectionText("Results", "Fewer"), new SectionText("Challenge", " "))
                .checked(TODAY, HEADINGS)
                .sections())
        .containsExactly(new SectionText("Results", "Fewer"));
  }

  @Test
  void takes_no_heading_of_another_series_and_none_twice() {
    refused(study(new SectionText("Weather", "Fine")), "sections");
    refused(
        study(new SectionText("Results", "One"), new SectionText("Results", "Two")), "sections");
  }

  @Test
  void says_something() {
    refused(study(), "section-1");
  }

  @Test
  void names_the_section_in_which_somebody_could_be_recognised() {
    refused(study(new SectionText("Results", "Her number is 07700 900123")), "section-2");
  }

  private static void refused(StudyDetails study, String field) {
    assertThatThrownBy(() -> study.checked(TODAY, HEADINGS))
        .asInstanceOf(type(InvalidInput.class))
        .extracting(wrong -> wrong.problems().get(0).field())
        .isEqualTo(field);
  }
}
