package org.outturn.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.outturn.kernel.InvalidInput;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NewClaimTest {

  private static final LocalDate TODAY = LocalDate.of(2019, 10, 14);
  private static final MilestoneUnits SEVEN_OF_NINE = new MilestoneUnits("reviews", 9, 7, 0, false);
  private static final MilestoneUnits WHOLE = new MilestoneUnits(null, null, 0, 0, false);

  private static List<String> wrong(NewClaim claim, MilestoneUnits units) {
    return catchThrowableOfType(InvalidInput.class, () -> claim.checked(units, TODAY))
        .problems()
        .stream()
        .map(InvalidInput.Problem::field)
        .toList();
  }

  @Test
  void what_is_left_can_be_claimed_and_no_more() {
    assertThat(new NewClaim(2, null, "Done").checked(SEVEN_OF_NINE, TODAY).units()).isEqualTo(2);
    assertThat(wrong(new NewClaim(3, null, "Done"), SEVEN_OF_NINE)).containsExactly("units");
    assertThat(wrong(new NewClaim(0, null, "Done"), SEVEN_OF_NINE)).containsExactly("units");
    assertThat(wrong(new NewClaim(null, null, "Done"), SEVEN_OF_NINE)).containsExactly("units");
  }

  @Test
  void what_is_done_as_a_whole_counts_as_one() {
    assertThat(new NewClaim(null, null, "Done").checked(WHOLE, TODAY).units()).isEqualTo(1);
    assertThat(wrong(new NewClaim(2, null, "Done"), WHOLE)).contains("units");
  }

  @Test
  void everything_wrong_is_said_at_once() {
    assertThat(wrong(new NewClaim(3, TODAY.plusDays(1), " "), SEVEN_OF_NINE))
        .containsExactly("units", "doneOn", "statement");
  }
}
