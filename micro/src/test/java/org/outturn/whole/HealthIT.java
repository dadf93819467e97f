package org.outturn.whole;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.testing.Site;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HealthIT {

  @ParameterizedTest
  @ValueSource(strings = {"/health/ready", "/health/live"})
  void health_is_up(String path) {
    var health = Site.visitor().get(path).expect(200).json();

    assertThat(health.get("status").asText()).isEqualTo("UP");
  }

  @Test
  void metrics_tell_of_the_process() {
    assertThat(Site.visitor().get("/metrics").expect(200).text()).contains("jvm_uptime_seconds");
  }

  @Test
  void openapi_answers_from_the_first_call() {
    assertThat(Site.visitor().get("/openapi").expect(200).text()).startsWith("openapi: 3");
  }
}
