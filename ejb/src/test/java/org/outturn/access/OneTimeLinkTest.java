package org.outturn.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.access.LinkPurpose.INVITATION;
import static org.outturn.access.LinkPurpose.RESET;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OneTimeLinkTest {

  private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

  private final OneTimeLink reset = new OneTimeLink(RESET, 1L, "hash", NOW);

  @Test
  void a_reset_link_works_for_an_hour() {
    assertThat(reset.worksFor(RESET, NOW.plus(Duration.ofMinutes(59)))).isTrue();
    assertThat(reset.worksFor(RESET, NOW.plus(Duration.ofMinutes(60)))).isFalse();
  }

  @Test
  void an_invitation_works_for_a_week() {
    var invitation = new OneTimeLink(INVITATION, 1L, "hash", NOW);

    assertThat(invitation.worksFor(INVITATION, NOW.plus(Duration.ofDays(7)).minusSeconds(1)))
        .isTrue();
    assertThat(invitation.worksFor(INVITATION, NOW.plus(Duration.ofDays(7)))).isFalse();
  }

  @Test
  void a_link_works_once() {
    reset.use(NOW);

    assertThat(reset.worksFor(RESET, NOW)).isFalse();
  }

  @Test
  void a_link_works_only_for_what_it_was_issued_for() {
    assertThat(reset.worksFor(INVITATION, NOW)).isFalse();
  }
}
