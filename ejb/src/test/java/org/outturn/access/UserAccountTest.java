package org.outturn.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.outturn.kernel.OrganisationId;
import org.outturn.kernel.RuleViolation;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UserAccountTest {

  private final UserAccount account =
      new UserAccount(
          new NewAccount("sam", "Sam", new OrganisationId(1), Set.of(Role.FINANCE)),
          Instant.parse("2026-03-02T09:00:00Z"));

  @Test
  void an_invited_account_becomes_active_with_its_first_password() {
    assertThat(account.status()).isEqualTo(AccountStatus.INVITED);

    account.setPassword("hash");

    assertThat(account.isActive()).isTrue();
  }

  @Test
  void somebody_who_never_set_a_password_is_reinstated_as_invited() {
    account.suspend();
    account.reinstate();

    assertThat(account.status()).isEqualTo(AccountStatus.INVITED);
  }

  @Test
  void a_suspended_account_stays_suspended_when_its_password_is_set() {
    account.setPassword("hash");
    account.suspend();
    account.setPassword("other");

    assertThat(account.isActive()).isFalse();
  }

  @Test
  void nobody_is_suspended_twice_or_reinstated_without_cause() {
    assertThatThrownBy(account::reinstate).isInstanceOf(RuleViolation.class);
    account.suspend();
    assertThatThrownBy(account::suspend).isInstanceOf(RuleViolation.class);
  }
}
