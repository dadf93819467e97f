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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.InvalidInput.Problem;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EventDetailsTest {

  private static final LocalDate TODAY = LocalDate.of(2019, 10, 14);

  private static EventDetails event(
      String happened, String attending, String findings, String source) {
    return new EventDetails(
        " A talk ",
        EventKind.GATHERING,
        happened,
        "Parents",
        attending,
        true,
        "Church Street",
        List.of("Arabic", " ", "Arabic"),
        null,
        Set.of(Theme.PARENTING),
        findings,
        "",
        source);
  }

  @Test
  void is_kept_without_the_space_around_it_and_says_nothing_where_nothing_was_said() {
    var kept = event("2019-10", "1,200", " ", null).checked(TODAY);
    assertThat(kept.title()).isEqualTo("A talk");
    assertThat(kept.languages()).containsExactly("Arabic");
    assertThat(kept.partners()).isEmpty();
    assertThat(kept.findings()).isNull();
    assertThat(kept.attendingNumber()).isEqualTo(1200);
  }

  @Test
  void names_every_problem_at_once() {
    var nothing = new EventDetails("", null, "", "", "", false, "", null, null, null, "", "", "");
    assertThatThrownBy(() -> nothing.checked(TODAY))
        .asInstanceOf(type(InvalidInput.class))
        .extracting(wrong -> wrong.problems().stream().map(Problem::field).toList())
        .isEqualTo(List.of("title", "kind", "attendedBy", "place"));
  }

  @ParameterizedTest
  @CsvSource({
    "2019-10-15, happened",
    "2019-11, happened",
    "2020, happened",
    "2019-02-30, happened"
  })
  void cannot_be_recorded_before_it_has_happened(String happened, String field) {
    refused(event(happened, "", "", null), field);
  }

  @Test
  void may_carry_a_later_date_when_a_publication_tells_of_it() {
    assertThat(event("2020-11", "", "", "A case study").checked(TODAY).happened())
        .isEqualTo("2020-11");
  }

  @ParameterizedTest
  @CsvSource({"0", "-1", "many", "12.5", "1000000"})
  void is_attended_by_a_whole_number_of_people(String attending) {
    refused(event("2019", attending, "", null), "attending");
  }

  @ParameterizedTest
  @CsvSource({
    "She lives in SW1A 1AA now",
    "Ring 07700 900123 for more",
    "Sam Smith 03/04/2004 was there",
    "Her NHS number is 943 476 5919"
  })
  void lets_nobody_be_recognised(String findings) {
    refused(event("2019", "", findings, null), "findings");
  }

  @Test
  void holds_no_characters_that_cannot_be_seen() {
    refused(event("2019", "", "before\u0000after", null), "findings");
    refused(event("2019", "", "turned \u202Earound", null), "findings");
  }

  private static void refused(EventDetails event, String field) {
    assertThatThrownBy(() -> event.checked(TODAY))
        .asInstanceOf(type(InvalidInput.class))
        .extracting(wrong -> wrong.problems().get(0).field())
        .isEqualTo(field);
  }
}
