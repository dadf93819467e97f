package org.outturn.micro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PostgresClusterTest {
  private static final Path DATABASE = Path.of("/srv/outturn/database");

  @Test
  void data_of_our_own_major_version_is_taken() {
    assertThatCode(() -> PostgresCluster.checkVersion(DATABASE, "17\n")).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({"18", "16", "9.6"})
  void data_of_another_major_version_is_refused_in_one_line(String version) {
    assertThatThrownBy(() -> PostgresCluster.checkVersion(DATABASE, version))
        .hasMessageContaining("was made by PostgreSQL " + version + "; this Outturn brings")
        .message()
        .doesNotContain("\n");
  }

  @ParameterizedTest
  @CsvSource({
    "'lock file \"postmaster.pid\" already exists',                        true",
    "pre-existing shared memory block (key 1) is still in use,           true",
    "'could not write to file \"pg_wal/x\": No space left on device',      false",
    "'data directory \"/x\" has wrong ownership',                          false"
  })
  void only_what_passes_by_itself_is_tried_again(String reason, boolean passing) {
    assertThat(PostgresCluster.isPassing(reason)).isEqualTo(passing);
  }
}
