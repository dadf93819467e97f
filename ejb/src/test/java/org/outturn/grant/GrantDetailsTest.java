package org.outturn.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.Money;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GrantDetailsTest {

  private static final LocalDate STARTS = LocalDate.of(2019, 7, 1);

  private static GrantDetails details(String title, LocalDate endsOn, Money ceiling) {
    return new GrantDetails(
        title,
        null,
        null,
        null,
        Instrument.GRANT,
        ceiling,
        STARTS,
        false,
        endsOn,
        null,
        null,
        null,
        null);
  }

  private static List<String> wrong(NewGrant grant) {
    try {
      grant.checked();
      return List.of();
    } catch (InvalidInput refused) {
      return refused.problems().stream().map(InvalidInput.Problem::field).toList();
    }
  }

  @Test
  void that_fit_are_kept_without_the_space_around_them() {
    var grant =
        new NewGrant("G-1", "p", GrantStatus.PROPOSED, details("  Title ", STARTS, null)).checked();
    assertThat(grant.details().title()).isEqualTo("Title");
  }

  @Test
  void that_do_not_fit_are_all_named_at_once() {
    var grant =
        new NewGrant(
            "g 1", "", GrantStatus.CLOSED, details("", STARTS.minusDays(1), Money.of("0")));
    assertThat(wrong(grant))
        .containsExactly("reference", "provider", "status", "title", "endsOn", "ceiling");
  }

  @Test
  void of_a_variation_keep_the_sums_of_its_years_from_change() {
    var years = new java.util.ArrayList<ProfileRow>();
    var variation =
        new NewVariation(
            VariationKind.REPROFILE, STARTS, "Why", null, null, years, null, null, null, false);
    years.add(new ProfileRow("2019-20", Money.of("1"), false));
    assertThat(variation.profile()).isEmpty();
  }

  @Test
  void of_a_signature_need_a_name_or_an_office_and_a_day_that_has_come() {
    var unsigned = new NewSignature(SigningParty.BODY, " ", null, STARTS.plusDays(1), false);
    assertThatThrownBy(() -> unsigned.checked(STARTS))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(InvalidInput.Problem::field)
                    .containsExactly("name", "signedOn"));
  }
}
