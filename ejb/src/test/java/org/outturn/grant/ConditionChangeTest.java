package org.outturn.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.outturn.kernel.InvalidInput;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ConditionChangeTest {

  private static final LocalDate TODAY = LocalDate.of(2019, 10, 14);

  private static ConditionChange from(LocalDate day) {
    return new ConditionChange(day, " Title ", "Do this", " ", null, false, "Agreed");
  }

  @Test
  void holds_from_today_unless_another_day_is_said() {
    assertThat(from(null).checked(TODAY, null).effectiveFrom()).isEqualTo(TODAY);
    assertThat(from(TODAY.plusDays(9)).checked(TODAY, null).effectiveFrom())
        .isEqualTo(TODAY.plusDays(9));
  }

  @Test
  void never_holds_from_a_day_before_the_change_before_it() {
    assertThat(from(TODAY).checked(TODAY, TODAY).title()).isEqualTo("Title");
    assertThatThrownBy(() -> from(TODAY.minusDays(1)).checked(TODAY, TODAY))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            wrong ->
                assertThat(wrong.problems().get(0).message())
                    .isEqualTo(
                        "The last change holds from 14 October 2019: enter that day or a later"
                            + " one"));
  }
}
