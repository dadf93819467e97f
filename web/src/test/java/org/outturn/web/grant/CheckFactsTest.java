package org.outturn.web.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.outturn.grant.CheckKind;
import org.outturn.grant.CheckResult;
import org.outturn.grant.CheckStanding;
import org.outturn.grant.CheckView;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CheckFactsTest {

  private static CheckView check(CheckStanding standing) {
    return new CheckView(
        1,
        "LGE-2017",
        CheckKind.INSURANCE,
        "Insurance",
        "safer-london",
        "Safer London",
        true,
        CheckResult.PASSED,
        standing,
        null,
        null,
        LocalDate.of(2019, 10, 31),
        null,
        null,
        true,
        "Somebody",
        Instant.EPOCH,
        null);
  }

  @Test
  void warns_with_the_check_the_organisation_and_the_day() {
    assertThat(CheckFacts.warning(check(CheckStanding.EXPIRING)))
        .isEqualTo(
            "The check \u201cInsurance\u201d of Safer London expires soon: it counts until 31"
                + " October 2019.");
    assertThat(CheckFacts.warning(check(CheckStanding.EXPIRED))).contains("expired: it counted");
    assertThat(CheckFacts.warning(check(CheckStanding.FAILED))).endsWith("Safer London failed.");
  }

  @Test
  void says_the_worst_in_short_and_nothing_when_nothing_is_wrong() {
    var expired = check(CheckStanding.EXPIRED);
    assertThat(CheckFacts.inShort(List.of(check(CheckStanding.EXPIRING), expired, expired)))
        .isEqualTo("2 expired");
    assertThat(
            CheckFacts.inShort(
                List.of(check(CheckStanding.EXPIRING), expired, check(CheckStanding.FAILED))))
        .isEqualTo("1 failed");
    assertThat(CheckFacts.inShort(List.of())).isEmpty();
  }
}
