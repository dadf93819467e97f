package org.outturn.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.PartialDate;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NewPledgeTest {

  private static final BigDecimal TARGET = BigDecimal.valueOf(10_000);

  private static NewPledge pledge(BigDecimal target, String unit, String starts, String ends) {
    return new NewPledge(
        "P1",
        "Life Skills",
        null,
        target,
        unit,
        PartialDate.of(starts),
        PartialDate.of(ends),
        null,
        null,
        "A paper");
  }

  private static PledgeView made(PledgeUpdateView... updates) {
    return PledgeView.of(0, pledge(TARGET, "pupils", "2019", "2022"), List.of(updates));
  }

  private static PledgeUpdateView update(long progress, String asAt) {
    return new PledgeUpdateView(
        PledgeStatus.UNDER_WAY,
        BigDecimal.valueOf(progress),
        null,
        new PartialDate(asAt),
        "A paper",
        "Somebody",
        Instant.EPOCH);
  }

  private static NewPledgeUpdate reached(String progress, String asAt) {
    return new NewPledgeUpdate(
        PledgeStatus.UNDER_WAY,
        progress == null ? null : new BigDecimal(progress),
        null,
        PartialDate.of(asAt),
        "A paper");
  }

  private static void refused(ThrowingCallable act, String... fields) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            InvalidInput.class,
            wrong ->
                assertThat(wrong.problems())
                    .extracting(InvalidInput.Problem::field)
                    .containsExactly(fields));
  }

  @Test
  void may_be_made_without_a_target() {
    assertThatCode(() -> pledge(null, null, null, null).checked()).doesNotThrowAnyException();
  }

  @Test
  void with_a_target_says_what_that_counts() {
    refused(() -> pledge(TARGET, " ", "2019", "2022").checked(), "unit");
  }

  @Test
  void does_not_end_before_it_starts() {
    refused(() -> pledge(TARGET, "pupils", "2022", "2019").checked(), "ends");
  }

  @Test
  void has_no_target_of_nothing_or_less() {
    refused(() -> pledge(BigDecimal.ZERO, "pupils", null, null).checked(), "target");
    refused(() -> pledge(BigDecimal.ONE.negate(), "pupils", null, null).checked(), "target");
  }

  @Test
  void is_named_by_a_short_code_and_refuses_what_cannot_be_seen() {
    refused(
        () ->
            new NewPledge(
                    "p 1", "Life\u0000Skills", null, null, null, null, null, null, null, "A paper")
                .checked(),
        "code",
        "title");
  }

  @Test
  void stands_where_its_last_update_says_with_its_progress_as_a_share() {
    var pledge = made(update(2_000, "2019"));
    assertThat(pledge.status()).isEqualTo(PledgeStatus.UNDER_WAY);
    assertThat(pledge.progressPercent()).isEqualByComparingTo("20");
    assertThat(pledge.progressWords()).isEqualTo("2,000 of 10,000 pupils (20%, our arithmetic)");
    assertThat(made().status()).isEqualTo(PledgeStatus.PLEDGED);
  }

  @Test
  void is_reached_up_to_the_target_and_never_beyond() {
    assertThatCode(() -> reached("10000", "2022").checked(made())).doesNotThrowAnyException();
    refused(() -> reached("10001", "2022").checked(made()), "progress");
    refused(() -> reached("-1", "2022").checked(made()), "progress");
  }

  @Test
  void without_a_target_reports_no_progress() {
    var open = PledgeView.of(0, pledge(null, null, null, null), List.of());
    refused(() -> reached("1", "2019").checked(open), "progress");
    assertThatCode(() -> reached(null, "2019").checked(open)).doesNotThrowAnyException();
  }

  @Test
  void takes_no_update_dated_before_its_last() {
    var pledge = made(update(2_000, "2019-11"));
    refused(() -> reached("2500", "2019-10").checked(pledge), "asAt");
    assertThatCode(() -> reached("2500", "2019").checked(pledge)).doesNotThrowAnyException();
  }
}
