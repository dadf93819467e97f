package org.outturn.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProviderEventsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pack.built",
        "grant.changed",
        "funding.added",
        "decision.changed",
        "decision.signed-off",
        "sign-off.asked",
        "discrepancy.recorded",
        "check.recorded",
        "file.erased",
        "access.refused",
        "anything.new"
      })
  void the_bodys_internal_business_is_not_a_providers_to_see(String event) {
    assertThat(ProviderEvents.OF_GRANTS).doesNotContain(event);
    assertThat(ProviderEvents.OF_DECISIONS).doesNotContain(event);
  }

  @ParameterizedTest
  @ValueSource(strings = {"discrepancy", "check", "risk", "file", "request", "account"})
  void things_that_a_provider_has_no_page_of_stay_away(String kind) {
    assertThat(ProviderEvents.KINDS).doesNotContain(kind);
  }

  @Test
  void of_the_details_only_the_plain_ones_are_told() {
    assertThat(ProviderEvents.details(Map.of("status", "MET", "reason", "internal", "by", "x")))
        .containsExactly(Map.entry("status", "MET"));
  }
}
