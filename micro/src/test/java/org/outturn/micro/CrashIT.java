package org.outturn.micro;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole of it, from the built distribution: start, kill, start again, stop. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CrashIT {
  private static final Path DIST = Path.of("target/dist").toAbsolutePath();
  @TempDir private Path directory;

  @Test
  void after_everything_was_killed_the_next_start_has_every_acknowledged_change() throws Exception {
    try (var first = start("first.txt")) {
      first.awaitOutput("Outturn is ready");
      write("CREATE TABLE public.acknowledged AS SELECT generate_series(1, 1000) AS n");
      killAll(first);
    }

    try (var second = start("second.txt")) {
      second.awaitOutput("Outturn is ready");
      assertThat(acknowledged()).isEqualTo(1000);

      second.process().destroy();
      assertThat(second.awaitExit()).isZero();
    }
    assertThat(PostmasterFile.in(database())).isEmpty();
  }

  private LauncherProcess start(String output) throws IOException {
    return LauncherProcess.start(
        List.of("-Xmx48m", "-jar", DIST.resolve("outturn-launcher.jar").toString()),
        Map.of(),
        directory.resolve(output),
        List.of("--empty", "--port", LauncherProcess.freePort(), "--data", data().toString()));
  }

  private void killAll(LauncherProcess launcher) throws IOException, InterruptedException {
    var postmaster = PostmasterFile.in(database()).orElseThrow().pid();
    var server = Files.readString(data().resolve("server.pid")).strip();
    Commands.signal("KILL", launcher.process().pid());
    Commands.signal("KILL", postmaster);
    Commands.signal("KILL", Long.parseLong(server));
    launcher.awaitExit();
  }

  private void write(String statement) throws IOException, SQLException {
    var access = access();
    try (var owner =
            DriverManager.getConnection(access.url(), access.ownerUser(), access.ownerPassword());
        var sql = owner.createStatement()) {
      sql.execute(statement);
    }
  }

  private long acknowledged() throws IOException, SQLException {
    var access = access();
    try (var owner =
            DriverManager.getConnection(access.url(), access.ownerUser(), access.ownerPassword());
        var sql = owner.createStatement();
        var rows = sql.executeQuery("SELECT count(*) FROM public.acknowledged")) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private DatabaseAccess access() throws IOException {
    var port = PostmasterFile.in(database()).orElseThrow().port();
    return new DatabaseRoles(port, Credentials.in(data())).access();
  }

  private Path data() {
    return directory.resolve("data");
  }

  private Path database() {
    return data().resolve("database");
  }
}
