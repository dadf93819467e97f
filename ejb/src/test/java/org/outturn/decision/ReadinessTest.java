package org.outturn.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.decision.SignOffView.State;
import org.outturn.kernel.Money;
import org.outturn.kernel.RuleViolation;
import org.outturn.kernel.SubjectRef;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadinessTest {

  private static DecisionText text(Recommendation... recommendations) {
    return new DecisionText(
        "A title",
        "Director",
        null,
        null,
        Arrays.stream(
                new SectionKind[] {
                  SectionKind.SUMMARY, SectionKind.FINANCE, SectionKind.LEGAL, SectionKind.EQUALITY
                })
            .map(kind -> new SectionText(kind, null, null, "Words"))
            .toList(),
        List.of(recommendations),
        List.of(new LegalPower("An Act", "section 1", "To act", null)),
        List.of(),
        List.of(),
        List.of());
  }

  private static Recommendation grant(String letter, String ceiling) {
    return Recommendation.grant(
        letter, "Award it", ceiling == null ? null : Money.of(ceiling), "A charity");
  }

  private static List<SignOffView> signOffs(State legal) {
    return Arrays.stream(SignOffKind.values())
        .map(kind -> signOff(kind, kind == SignOffKind.LEGAL ? legal : State.SIGNED_OFF))
        .toList();
  }

  private static SignOffView signOff(SignOffKind kind, State state) {
    return new SignOffView(kind, "someone", "Someone", state, 1, null, "Someone", null);
  }

  private static DiscrepancyRow discrepancy(boolean blocking, DiscrepancyStatus status) {
    var subject = SubjectRef.of("decision", "X-1");
    return new DiscrepancyRow(
        "D1", "CEO or COO", DiscrepancyKind.OFFICE, blocking, status, List.of(subject));
  }

  private static Readiness of(State legal, DiscrepancyRow... discrepancies) {
    return Readiness.of(
        text(grant("a", "100")), signOffs(legal), List.of(discrepancies), List.of("Director"));
  }

  @Test
  void a_whole_text_that_all_three_signed_off_can_be_signed() {
    assertThatCode(() -> of(State.SIGNED_OFF).requireSignable()).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "NOBODY_NAMED, sign-offs-missing",
    "WAITING, sign-offs-missing",
    "LAPSED, sign-offs-missing",
    "SENT_BACK, sign-off-sent-back"
  })
  void a_sign_off_that_is_not_of_this_text_stands_in_the_way(State legal, String code) {
    assertThatThrownBy(() -> of(legal).requireReady())
        .isInstanceOf(RuleViolation.class)
        .hasFieldOrPropertyWithValue("code", code)
        .hasMessageContaining("Legal");
  }

  @ParameterizedTest
  @CsvSource({
    "true, OPEN, true",
    "false, OPEN, false",
    "true, RESOLVED, false",
    "true, KEPT, false"
  })
  void only_an_open_blocking_discrepancy_stops_a_signing(
      boolean blocking, DiscrepancyStatus status, boolean stops) {
    var readiness = of(State.SIGNED_OFF, discrepancy(blocking, status));
    assertThatCode(readiness::requireReady).doesNotThrowAnyException();
    assertThat(readiness.toSign()).hasSize(stops ? 1 : 0);
  }

  @Test
  void an_empty_paper_is_told_everything_that_it_lacks_at_once() {
    var empty =
        new DecisionText(
            "A title",
            "Director",
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    assertThat(Readiness.of(empty, List.of(), List.of(), List.of()).toReady())
        .extracting(Readiness.Obstacle::code)
        .containsExactly(
            "section-missing",
            "section-missing",
            "section-missing",
            "section-missing",
            "recommendation-missing",
            "power-missing");
  }

  @Test
  void the_sum_is_of_all_ceilings_and_unknown_when_one_is_not_stated() {
    assertThat(text(grant("a", "1000000"), grant("b", "40000")).ceilings())
        .isEqualTo(Money.of("1040000"));
    assertThat(text(grant("a", "1000000"), grant("b", null)).ceilings()).isNull();
    assertThat(text(Recommendation.delegation("c", "Delegate", "Director")).ceilings())
        .isEqualTo(Money.ZERO);
  }

  @ParameterizedTest
  @CsvSource({
    "false, , false, 2, NOBODY_NAMED",
    "true, , false, 2, WAITING",
    "true, 1, true, 2, LAPSED",
    "true, 2, true, 2, SIGNED_OFF",
    "true, 2, false, 2, SENT_BACK"
  })
  void a_sign_off_lapses_with_the_next_version(
      boolean named, Integer given, boolean agreed, int current, State state) {
    assertThat(State.of(named, given, agreed, current)).isEqualTo(state);
  }
}
