package org.outturn.micro;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LauncherRefusalIT {
  @TempDir private Path directory;

  @Test
  void an_unknown_option_is_one_line_and_status_2() throws Exception {
    var ended = run(Map.of(), "--nonsense");

    assertThat(ended.status).isEqualTo(2);
    assertThat(ended.lines).singleElement().asString().startsWith("Unknown option --nonsense.");
  }

  @Test
  void a_port_in_use_is_one_line_and_nothing_is_started() throws Exception {
    try (var taken = new ServerSocket(0)) {
      var ended = run(Map.of(), "--port", Integer.toString(taken.getLocalPort()));

      assertThat(ended.status).isEqualTo(1);
      assertThat(ended.lines)
          .singleElement()
          .asString()
          .startsWith("Port " + taken.getLocalPort() + " cannot be used");
      assertThat(data().resolve("database")).doesNotExist();
    }
  }

  @Test
  void data_of_a_newer_release_is_one_line_and_stays_as_it_is() throws Exception {
    var marker = Files.createDirectory(data()).resolve("outturn-data.txt");
    Files.writeString(marker, "Outturn data directory, layout 9\n");

    var ended = run(Map.of(), "--port", LauncherProcess.freePort());

    assertThat(ended.status).isEqualTo(1);
    assertThat(ended.lines).singleElement().asString().contains("written by a newer Outturn");
    assertThat(data().toFile().list()).containsExactly("outturn-data.txt");
  }

  @Test
  void a_database_of_a_newer_postgresql_is_refused() throws Exception {
    DataDirectory.open(data()).close();
    var database = Files.createDirectory(data().resolve("database"));
    Files.writeString(database.resolve("PG_VERSION"), "18\n");

    var ended = run(Map.of(), "--port", LauncherProcess.freePort());

    assertThat(ended.status).isEqualTo(1);
    assertThat(ended.lines).last().asString().contains("was made by PostgreSQL 18");
  }

  @Test
  void a_database_that_cannot_be_reached_is_said_so() throws Exception {
    var environment =
        Map.of(
            "OUTTURN_DB_URL", "jdbc:postgresql://127.0.0.1:1/outturn?password=secret",
            "OUTTURN_DB_USER", "app",
            "OUTTURN_DB_PASSWORD", "app",
            "OUTTURN_DB_OWNER_USER", "owner",
            "OUTTURN_DB_OWNER_PASSWORD", "owner");

    var ended = run(environment, "--port", LauncherProcess.freePort());

    assertThat(ended.status).isEqualTo(1);
    assertThat(ended.lines).last().asString().contains("cannot be reached");
    assertThat(ended.lines).noneMatch(line -> line.contains("secret"));
  }

  private record Ended(int status, List<String> lines) {}

  private Ended run(Map<String, String> environment, String... options) throws Exception {
    var java = List.of("-cp", System.getProperty("java.class.path"), "org.outturn.micro.Launcher");
    var all = new java.util.ArrayList<>(List.of(options));
    all.addAll(List.of("--data", data().toString()));
    try (var launcher =
        LauncherProcess.start(java, environment, directory.resolve("output.txt"), all)) {
      return new Ended(launcher.awaitExit(), launcher.text().lines().toList());
    }
  }

  private Path data() {
    return directory.resolve("data");
  }
}
