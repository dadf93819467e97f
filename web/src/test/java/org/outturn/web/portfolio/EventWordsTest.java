package org.outturn.web.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EventWordsTest {

  @ParameterizedTest
  @CsvSource({
    "condition.waived, Condition waived",
    "decision.recorded, Decision recorded as published",
    "grant.terminated, Grant terminated",
    "peer-review.re-opened, Peer review re opened"
  })
  void an_event_reads_as_people_say_it_even_when_nobody_thought_of_it(String event, String words) {
    assertThat(EventWords.of(event)).isEqualTo(words);
  }

  @Test
  void details_read_as_words_too() {
    assertThat(EventWords.details(Map.of("status", "NOT_MET", "dueOn", "2019-10-21", "note", "")))
        .isEqualTo("due on: 2019-10-21; status: not met");
    assertThat(EventWords.details(Map.of("measure", "open_cases", "late", "false")))
        .isEqualTo("measure: open cases");
  }

  @ParameterizedTest
  @CsvSource({"kpi-set, KPI set", "condition, Condition", "sign-off, Sign off"})
  void kinds_are_words(String kind, String words) {
    assertThat(EventWords.kind(kind)).isEqualTo(words);
  }
}
