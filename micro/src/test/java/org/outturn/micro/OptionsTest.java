package org.outturn.micro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OptionsTest {

  @Test
  void nothing_asked_for_means_the_demo_on_the_usual_port_and_directory() {
    var options = Options.parse(List.of());

    assertThat(options.port()).isEmpty();
    assertThat(options.dataDirectory()).isEmpty();
    assertThat(options.empty()).isFalse();
    assertThat(options.resetDemo()).isFalse();
    assertThat(options.help()).isFalse();
  }

  @Test
  void values_follow_as_the_next_argument_or_after_an_equals_sign() {
    var options = Options.parse(List.of("--port=8081", "--data", "here", "--empty"));

    assertThat(options.port()).hasValue(8081);
    assertThat(options.dataDirectory()).contains(Path.of("here"));
    assertThat(options.empty()).isTrue();
  }

  @Test
  void an_unknown_option_is_named_and_ends_with_status_2() {
    assertThatThrownBy(() -> Options.parse(List.of("--prot", "8081")))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.exitStatus()).isEqualTo(2))
        .hasMessageStartingWith("Unknown option --prot.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "65536", "-1", "http", "999999999999"})
  void a_port_outside_the_range_is_refused(String port) {
    assertThatThrownBy(() -> Options.parse(List.of("--port", port)))
        .hasMessage("--port must be a number from 1 to 65535, not \"" + port + "\".");
  }

  @Test
  void an_option_without_its_value_is_refused() {
    assertThatThrownBy(() -> Options.parse(List.of("--data", "--empty")))
        .hasMessage("--data needs a value, for example --data ./data.");
  }

  @Test
  void empty_and_reset_demo_contradict_each_other() {
    assertThatThrownBy(() -> Options.parse(List.of("--empty", "--reset-demo")))
        .hasMessageContaining("contradict");
  }
}
