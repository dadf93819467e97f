package org.outturn.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.outturn.kernel.Period;
import org.outturn.kernel.RuleViolation;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PerformanceReturnTest {

  private static final Period QUARTER = Period.parse("2019-20-Q2").orElseThrow();
  private static final Instant AFTER = Instant.parse("2019-10-14T08:00:00Z");
  private static final Instant LAST_DAY = Instant.parse("2019-09-30T22:59:00Z");

  private final PerformanceReturn performanceReturn = new PerformanceReturn(1, QUARTER);

  private void submitted() {
    performanceReturn.startDraft();
    performanceReturn.submit(QUARTER, AFTER);
  }

  private void accepted() {
    submitted();
    performanceReturn.accept(AFTER);
  }

  @Nested
  @DisplayNameGeneration(ReplaceUnderscores.class)
  class A_draft {

    @Test
    void becomes_version_one_when_submitted() {
      submitted();
      assertThat(performanceReturn.status()).isEqualTo(ReturnStatus.SUBMITTED);
      assertThat(performanceReturn.latestVersion()).isEqualTo(1);
      assertThat(performanceReturn.submittedAt()).isEqualTo(AFTER);
    }

    @Test
    void cannot_be_submitted_on_the_last_day_of_the_period() {
      performanceReturn.startDraft();
      assertThatThrownBy(() -> performanceReturn.submit(QUARTER, LAST_DAY))
          .isInstanceOf(RuleViolation.class)
          .hasMessage("The period does not end until 30 September 2019: submit it after then");
    }

    @Test
    void is_needed_before_anything_is_submitted() {
      assertThatThrownBy(() -> performanceReturn.submit(QUARTER, AFTER))
          .isInstanceOf(RuleViolation.class)
          .hasMessageContaining("upload the workbook first");
    }
  }

  @Nested
  @DisplayNameGeneration(ReplaceUnderscores.class)
  class A_submitted_return {

    @Test
    void takes_no_more_figures() {
      submitted();
      assertThatThrownBy(performanceReturn::startDraft)
          .isInstanceOf(RuleViolation.class)
          .hasMessageContaining("Ask the commissioner to query or reopen it");
    }

    @Test
    void cannot_be_submitted_twice() {
      submitted();
      assertThatThrownBy(() -> performanceReturn.submit(QUARTER, AFTER))
          .isInstanceOf(RuleViolation.class)
          .hasMessageContaining("already been submitted");
    }

    @Test
    void goes_back_to_the_provider_when_queried_and_comes_again_when_answered() {
      submitted();
      performanceReturn.query();
      assertThat(performanceReturn.status()).isEqualTo(ReturnStatus.QUERIED);
      performanceReturn.answered();
      assertThat(performanceReturn.status()).isEqualTo(ReturnStatus.RESUBMITTED);
      assertThat(performanceReturn.latestVersion()).isEqualTo(1);
    }

    @Test
    void gets_a_second_version_when_corrected() {
      submitted();
      performanceReturn.query();
      performanceReturn.startDraft();
      assertThat(performanceReturn.status()).isEqualTo(ReturnStatus.QUERIED);
      performanceReturn.submit(QUARTER, AFTER);
      assertThat(performanceReturn.status()).isEqualTo(ReturnStatus.RESUBMITTED);
      assertThat(performanceReturn.latestVersion()).isEqualTo(2);
    }
  }

  @Nested
  @DisplayNameGeneration(ReplaceUnderscores.class)
  class An_accepted_return {

    @Test
    void stands_until_another_version_is_accepted() {
      accepted();
      performanceReturn.reopen();
      performanceReturn.startDraft();
      performanceReturn.submit(QUARTER, AFTER);
      assertThat(performanceReturn.acceptedVersion()).isEqualTo(1);
      assertThat(performanceReturn.latestVersion()).isEqualTo(2);
      performanceReturn.accept(AFTER);
      assertThat(performanceReturn.acceptedVersion()).isEqualTo(2);
    }

    @Test
    void is_neither_queried_nor_accepted_again() {
      accepted();
      assertThatThrownBy(performanceReturn::query).isInstanceOf(RuleViolation.class);
      assertThatThrownBy(() -> performanceReturn.accept(AFTER)).isInstanceOf(RuleViolation.class);
    }
  }

  @Test
  void only_an_accepted_return_is_reopened() {
    submitted();
    assertThatThrownBy(performanceReturn::reopen)
        .isInstanceOf(RuleViolation.class)
        .hasMessageContaining("this one is submitted");
  }
}
