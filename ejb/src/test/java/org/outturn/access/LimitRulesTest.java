package org.outturn.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.kernel.Money;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LimitRulesTest {

  private static LimitRules bands(String held) {
    return new LimitRules(
        List.of(
            office("Manager", held, Limit.upTo(Money.of("10000")), false),
            office("Director", held, Limit.upTo(Money.of("150000")), false),
            office("Clerk", held, Limit.NONE, false),
            office("Deputy Mayor", held, Limit.UNLIMITED, false)));
  }

  private static OfficeStanding office(String name, String held, Limit limit, boolean reserved) {
    return new OfficeStanding(name, name.equals(held), limit, reserved);
  }

  @ParameterizedTest
  @CsvSource({
    "Manager, 10000.00, true",
    "Manager, 10000.01, false",
    "Director, 10000.01, true",
    "Director, 150000.01, false",
    "Deputy Mayor, 99999999.99, true",
    "Clerk, 0.01, false",
    "Manager, , false",
    "Deputy Mayor, , true",
    "Nobody, 1, false"
  })
  void an_office_decides_up_to_its_limit_and_an_unknown_sum_only_without_limit(
      String held, String sum, boolean may) {
    var money = sum == null ? null : Money.of(sum);
    assertThat(bands(held).authority(money).isPresent()).isEqualTo(may);
  }

  @Test
  void a_reserved_matter_overrides_every_limit() {
    var rules =
        new LimitRules(
            List.of(
                office("Mayor", "Mayor", Limit.UNLIMITED, false),
                office("Deputy Mayor", "Mayor", Limit.NONE, true)));
    assertThat(rules.authority(Money.of("1"))).isEmpty();
    assertThat(rules.allowed(Money.of("1000000")))
        .extracting("office")
        .containsExactly("Deputy Mayor");
  }

  @Test
  void the_refusal_names_the_offices_that_may() {
    var refusal = bands("Manager").refusal(Matter.GRANT_AWARD, Money.of("40000"));
    assertThat(refusal.code()).isEqualTo("beyond-limit");
    assertThat(refusal)
        .hasMessageContaining("Director or Deputy Mayor may award grants of £40,000");
  }

  @Test
  void where_no_office_may_the_refusal_says_who_sets_limits() {
    assertThat(new LimitRules(List.of()).refusal(Matter.CONDITION_WAIVER, null))
        .hasMessageContaining("an administrator sets offices");
  }
}
