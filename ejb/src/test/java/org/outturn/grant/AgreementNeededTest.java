package org.outturn.grant;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.outturn.kernel.RuleViolation;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AgreementNeededTest {

  private static final LocalDate MAY = LocalDate.of(2019, 5, 1);
  private static final LocalDate JUNE = LocalDate.of(2019, 6, 1);
  private static final LocalDate JULY = LocalDate.of(2019, 7, 1);

  /** From June on, with the signatures of as many parties as days are given. */
  private static AgreementView agreement(String provider, LocalDate endsOn, LocalDate... signed) {
    var parties = List.of(SigningParty.BODY, SigningParty.PROVIDER);
    var signatures = new ArrayList<AgreementView.Signature>();
    for (var day : signed) {
      var party = parties.get(signatures.size());
      signatures.add(new AgreementView.Signature(party, "N. N.", null, day, false));
    }
    return new AgreementView(
        1,
        AgreementKind.NEW,
        null,
        provider,
        "ICS",
        JUNE,
        endsOn,
        null,
        null,
        false,
        Instant.EPOCH,
        signatures);
  }

  private static AbstractThrowableAssert<?, ? extends Throwable> refusal(
      LocalDate on, AgreementView... agreements) {
    return assertThatThrownBy(
            () -> AgreementNeeded.require(List.of(agreements), "ics", "the ICS", on))
        .isInstanceOf(RuleViolation.class);
  }

  @Test
  void says_that_no_agreement_is_recorded_with_the_lead() {
    refusal(JULY).hasMessageContaining("No agreement with the ICS is recorded");
    refusal(JULY, agreement("atcm", null, MAY, MAY)).hasMessageContaining("No agreement with");
  }

  @Test
  void says_who_has_not_signed() {
    refusal(JULY, agreement("ics", null, MAY)).hasMessageContaining("is not signed for the");
    refusal(JULY, agreement("ics", null)).hasMessageContaining(" and for the ");
  }

  @Test
  void says_from_when_on_or_until_when_it_is_in_force() {
    refusal(MAY, agreement("ics", null, MAY, MAY)).hasMessageContaining("starts on 1 June 2019");
    refusal(JUNE, agreement("ics", null, MAY, JULY))
        .hasMessageContaining("not signed by both parties until 1 July 2019");
    refusal(JULY, agreement("ics", JUNE, MAY, MAY)).hasMessageContaining("ended on 1 June 2019");
  }

  @Test
  void is_content_with_one_that_is_in_force_though_a_newer_one_is_not_signed() {
    assertThatCode(
            () ->
                AgreementNeeded.require(
                    List.of(agreement("ics", null, MAY, JUNE), agreement("ics", null)),
                    "ics",
                    "the ICS",
                    JULY))
        .doesNotThrowAnyException();
  }
}
