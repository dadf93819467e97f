package org.outturn.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Compares what roles may do with the table in {@code permissions.csv}. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PermissionTableTest {

  @ParameterizedTest
  @CsvFileSource(resources = "permissions.csv", numLinesToSkip = 1, delimiter = ';')
  void a_role_may_do_what_its_row_says_and_no_more(Role role, String permissions) {
    var stated = Arrays.stream(permissions.strip().split("\\s+")).map(Permission::valueOf).toList();

    assertThat(Arrays.stream(Permission.values()).filter(role::grants))
        .containsExactlyInAnyOrderElementsOf(stated);
  }

  @Test
  void every_role_has_a_row() throws java.io.IOException {
    try (var table = getClass().getResourceAsStream("permissions.csv")) {
      var text = new String(table.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);

      assertThat(text.lines().skip(1).map(line -> line.substring(0, line.indexOf(';'))))
          .containsExactlyElementsOf(Arrays.stream(Role.values()).map(Enum::name).toList());
    }
  }
}
