package org.outturn.micro;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PostmasterFileTest {
  private static final Path FILE = Path.of("/srv/outturn/database/postmaster.pid");
  private static final List<String> LINES =
      List.of("4711", "/srv/outturn/database", "1700000000", "5433", "", "127.0.0.1", "", "ready");

  @Test
  void process_and_port_are_read() {
    assertThat(PostmasterFile.parse(FILE, LINES)).contains(new PostmasterFile(FILE, 4711, 5433));
  }

  @Test
  void a_file_cut_off_before_the_port_still_names_the_process() {
    assertThat(PostmasterFile.parse(FILE, List.of("4711")))
        .contains(new PostmasterFile(FILE, 4711, 0));
  }

  @Test
  void an_empty_or_damaged_file_names_nobody() {
    assertThat(PostmasterFile.parse(FILE, List.of())).isEmpty();
    assertThat(PostmasterFile.parse(FILE, List.of("", "x"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "true,  postgres, /srv/outturn/database, RUNNING",
    "true,  postgres, /srv/other/database,   TAKEN_BY_STRANGER",
    "true,  postgres, ,                      TAKEN_BY_STRANGER",
    "true,  bash,     /srv/outturn/database, TAKEN_BY_STRANGER",
    "false, ,         ,                      GONE"
  })
  void only_a_postgres_on_this_very_directory_is_ours(
      boolean exists, String program, Path directory, PostmasterFile.State expected) {
    var file = new PostmasterFile(FILE, 4711, 5433);

    assertThat(file.state(process(exists, program, directory))).isEqualTo(expected);
  }

  @Test
  void forgetting_a_stranger_keeps_what_postgresql_needs_to_know(@TempDir Path directory)
      throws IOException {
    var file = Files.write(directory.resolve("postmaster.pid"), LINES);

    PostmasterFile.in(directory).orElseThrow().forgetStranger();

    assertThat(Files.readAllLines(file))
        .endsWith(LINES.subList(1, LINES.size()).toArray(new String[0]));
    assertThat(PostmasterFile.in(directory).orElseThrow().state(Processes.ofThisMachine()))
        .isEqualTo(PostmasterFile.State.GONE);
  }

  private static Processes process(boolean exists, String program, Path directory) {
    return new Processes() {
      @Override
      public boolean exists(long pid) {
        return exists;
      }

      @Override
      public Optional<String> program(long pid) {
        return Optional.ofNullable(program);
      }

      @Override
      public Optional<Path> workingDirectory(long pid) {
        return Optional.ofNullable(directory);
      }
    };
  }
}
