package org.outturn.micro;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ServerLogTest {
  private final ServerLog log = new ServerLog(Path.of("outturn.log"));

  @Test
  void the_set_up_link_goes_to_the_terminal_and_not_into_the_log() {
    var kept = log.read("OUTTURN-SETUP-LINK /set-up/4f1c]]");

    assertThat(log.setUpLink()).contains("/set-up/4f1c");
    assertThat(kept).doesNotContain("4f1c");
  }

  @Test
  void the_last_cause_of_a_failed_deployment_is_what_is_told() {
    log.read("Exception while deploying the app [outturn] : CDI deployment failure");
    log.read("Caused by: org.x.Failure: java.lang.IllegalState: half of it");
    log.read("Caused by: org.x.Failure: the role owns tables");

    assertThat(log.cause()).contains("the role owns tables");
  }

  @Test
  void what_eclipselink_says_below_its_first_line_is_the_cause() {
    log.read("Exception while invoking class EjbApplication start method");
    log.read("Caused by: Exception [EclipseLink-5006]: org.x.OptimisticLockException");
    log.read("Exception Description: The object was changed since it was read.");

    assertThat(log.cause()).contains("The object was changed since it was read.");
  }

  @Test
  void an_exception_without_a_failed_deployment_is_nobodys_cause() {
    log.read("Caused by: org.x.Failure: a page was not found");

    assertThat(log.cause()).isEmpty();
    assertThat(log.failedFor(Duration.ZERO)).isFalse();
  }

  @Test
  void a_server_that_says_it_is_up_is_given_a_while_before_it_counts_as_failed() {
    log.read(
        "Payara Micro  6.2025.10 #badassmicrofish (build 7) ready in 9,120 (ms)".replace(",", ""));

    assertThat(log.failedFor(Duration.ofMinutes(1))).isFalse();
    assertThat(log.failedFor(Duration.ZERO)).isTrue();
  }

  @Test
  void colours_are_taken_out() {
    assertThat(log.read("[\u001b[1;92mINFO\u001b[0m] hello")).isEqualTo("[INFO] hello");
  }
}
