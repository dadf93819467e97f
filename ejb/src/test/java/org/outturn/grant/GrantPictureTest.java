package org.outturn.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.outturn.kernel.Money;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GrantPictureTest {

  private static final LocalDate MARCH = LocalDate.of(2017, 3, 31);
  private static final LocalDate AUGUST = LocalDate.of(2017, 8, 31);

  private static GrantPicture picture(
      LocalDate deliveryEnds, List<FundingRow> funding, List<AgreementView> agreements) {
    var start = LocalDate.of(2016, 4, 1);
    return new GrantPicture(
        null,
        0,
        new GrantRow("G", "Grant", "Body", "ICS", GrantStatus.ENDED, null, start, MARCH),
        new GrantTerms(Instrument.GRANT, true, deliveryEnds, null, null, null, null, Instant.EPOCH),
        null,
        null,
        null,
        List.of(),
        List.of(),
        funding,
        List.of(),
        agreements,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static FundingRow gives(FundingKind kind, String pounds, boolean additional) {
    var amount = pounds == null ? null : Money.of(pounds);
    return new FundingRow(1, "f", "F", kind, amount, additional, null, null, false);
  }

  private static AgreementView agreement(
      int number, LocalDate endsOn, List<AgreementView.Signature> signatures) {
    return new AgreementView(
        number,
        AgreementKind.NEW,
        null,
        "ics",
        "ICS",
        LocalDate.of(2016, 4, 1),
        endsOn,
        null,
        null,
        false,
        Instant.EPOCH,
        signatures);
  }

  private static AgreementView.Signature signed(SigningParty party, int day) {
    return new AgreementView.Signature(
        party, null, "Chief executive", LocalDate.of(2016, 3, day), false);
  }

  @Test
  void adds_cash_and_in_kind_to_the_programme_and_keeps_what_comes_on_top_apart() {
    var picture =
        picture(
            null,
            List.of(
                gives(FundingKind.CASH, "1000000", false),
                gives(FundingKind.CASH, "250000", false),
                gives(FundingKind.IN_KIND, "250000", false),
                gives(FundingKind.CASH, "50000", true),
                gives(FundingKind.CASH, "50000", true),
                gives(FundingKind.CASH, null, false)),
            List.of());
    assertThat(picture.funded()).isEqualTo(Money.of("1500000"));
    assertThat(picture.additional()).isEqualTo(Money.of("100000"));
  }

  @Test
  void is_delivered_out_of_agreement_when_delivery_outlasts_every_agreement() {
    var ended = agreement(1, MARCH, List.of());
    assertThat(picture(AUGUST, List.of(), List.of(ended)).deliveredOutOfAgreement()).isTrue();
    var longer = agreement(2, AUGUST, List.of());
    assertThat(picture(AUGUST, List.of(), List.of(ended, longer)).deliveredOutOfAgreement())
        .isFalse();
    var openEnded = agreement(2, null, List.of());
    assertThat(picture(AUGUST, List.of(), List.of(openEnded)).deliveredOutOfAgreement()).isFalse();
    assertThat(picture(null, List.of(), List.of(ended)).deliveredOutOfAgreement()).isFalse();
  }

  @Test
  void is_bound_by_the_newest_agreement_that_both_have_signed() {
    var both = List.of(signed(SigningParty.BODY, 20), signed(SigningParty.PROVIDER, 18));
    var first = agreement(1, MARCH, both);
    var second = agreement(2, AUGUST, List.of(signed(SigningParty.BODY, 30)));
    var picture = picture(null, List.of(), List.of(first, second));
    assertThat(picture.binding()).isEqualTo(first);
    assertThat(first.signedOn()).isEqualTo(LocalDate.of(2016, 3, 20));
    assertThat(second.signedOn()).isNull();
    assertThat(picture(null, List.of(), List.of(second)).binding()).isNull();
  }
}
