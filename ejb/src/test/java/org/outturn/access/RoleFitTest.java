package org.outturn.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.outturn.access.Workplace.Kind.COMMISSIONING_BODY;
import static org.outturn.access.Workplace.Kind.INSTALLATION;
import static org.outturn.access.Workplace.Kind.PROVIDER;

import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.outturn.kernel.InvalidInput;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RoleFitTest {

  @ParameterizedTest
  @EnumSource(Role.class)
  void every_role_belongs_to_people_of_one_kind_of_organisation(Role role) {
    assertThat(Workplace.Kind.values())
        .filteredOn(kind -> RoleFit.rolesFor(kind).contains(role))
        .hasSize(1);
  }

  @Test
  void a_provider_prepares_and_certifies_and_no_more() {
    assertThat(RoleFit.rolesFor(PROVIDER))
        .containsExactly(Role.PROVIDER_PREPARER, Role.PROVIDER_CERTIFIER);
  }

  @Test
  void only_somebody_without_organisation_administers_the_installation() {
    assertThat(RoleFit.rolesFor(INSTALLATION)).containsExactly(Role.INSTALLATION_ADMINISTRATOR);
  }

  @Test
  void nobody_of_a_provider_is_made_a_commissioner() {
    assertThatThrownBy(() -> RoleFit.check(Set.of(Role.COMMISSIONER), PROVIDER))
        .isInstanceOf(InvalidInput.class)
        .hasMessage("Commissioner is no role for people of a provider");
  }

  @Test
  void nobody_is_without_a_role() {
    assertThatThrownBy(() -> RoleFit.check(Set.of(), COMMISSIONING_BODY))
        .isInstanceOf(InvalidInput.class)
        .hasMessage("Select at least one role");
  }

  @Test
  void no_role_both_administers_accounts_and_touches_figures() {
    assertThat(Arrays.stream(Role.values()).filter(r -> r.grants(Permission.MANAGE_ACCOUNTS)))
        .noneMatch(role -> role.grants(Permission.REVIEW_RETURNS))
        .noneMatch(role -> role.grants(Permission.SUBMIT_RETURNS))
        .noneMatch(role -> role.grants(Permission.MANAGE_GRANTS));
  }
}
