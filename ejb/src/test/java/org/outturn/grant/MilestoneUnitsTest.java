package org.outturn.grant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MilestoneUnitsTest {

  @ParameterizedTest
  @CsvSource({
    "reviews, 9, 0, 0, false, PLANNED, 9",
    "reviews, 9, 7, 0, false, PLANNED, 2",
    "reviews, 9, 7, 2, false, CLAIMED, 0",
    "reviews, 9, 7, 0, true, SENT_BACK, 2",
    "reviews, 9, 9, 0, false, APPROVED, 0",
    "reviews, , 4, 0, false, PLANNED, ",
    "reviews, , 4, 1, false, CLAIMED, ",
    ", , 0, 0, false, PLANNED, 1",
    ", , 0, 1, false, CLAIMED, 0",
    ", , 0, 0, true, SENT_BACK, 1",
    ", , 1, 0, false, APPROVED, 0"
  })
  void the_status_follows_from_what_is_claimed_and_approved(
      String unit,
      Integer promised,
      int approved,
      int waiting,
      boolean sentBack,
      MilestoneStatus status,
      Integer left) {
    var units = new MilestoneUnits(unit, promised, approved, waiting, sentBack);

    assertThat(units.status()).isEqualTo(status);
    assertThat(units.left()).isEqualTo(left);
  }

  @Test
  void seven_of_nine_are_said_so() {
    assertThat(new MilestoneUnits("reviews", 9, 7, 0, false).words())
        .isEqualTo("7 of 9 reviews approved");
    assertThat(new MilestoneUnits("reviews", null, 3, 0, false).words())
        .isEqualTo("3 reviews approved, no number promised");
    assertThat(new MilestoneUnits(null, null, 0, 0, false).words()).isNull();
  }
}
