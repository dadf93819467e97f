package org.outturn.micro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EmbeddedPostgresIT {
  @TempDir private static Path data;
  private static EmbeddedPostgres postgres;

  @BeforeAll
  static void start() throws InterruptedException {
    postgres = EmbeddedPostgres.start(data);
  }

  @AfterAll
  static void stop() {
    postgres.close();
  }

  @Test
  void every_acknowledged_row_is_there_after_the_server_was_killed() throws Exception {
    try (var owner = owner();
        var statement = owner.createStatement()) {
      statement.execute("CREATE TABLE kept (n int PRIMARY KEY)");
      for (var n = 1; n <= 200; n++) {
        statement.execute("INSERT INTO kept VALUES (" + n + ")");
      }
    }
    Commands.signal("KILL", postgres.pid());

    postgres = EmbeddedPostgres.start(data);

    assertThat(number("SELECT count(*) FROM kept")).isEqualTo(200);
  }

  @Test
  void a_server_that_outlived_its_launcher_is_found_again() throws Exception {
    var again = EmbeddedPostgres.start(data);

    assertThat(again.pid()).isEqualTo(postgres.pid());
    assertThat(again.access()).isEqualTo(postgres.access());
  }

  @Test
  void a_lock_file_that_names_a_living_stranger_is_no_obstacle() throws Exception {
    postgres.close();
    var file = data.resolve("database/postmaster.pid");
    Files.writeString(
        file, ProcessHandle.current().pid() + "\n" + data.resolve("database") + "\n1\n1\n\n\n");

    postgres = EmbeddedPostgres.start(data);

    assertThat(postgres.isRunning()).isTrue();
  }

  @Test
  void the_applications_role_owns_nothing_and_cannot_create_tables() throws Exception {
    assertThat(
            number(
                "SELECT count(*) FROM pg_class WHERE relowner ="
                    + " (SELECT oid FROM pg_roles WHERE rolname = 'outturn_app')"))
        .isZero();
    try (var app = app();
        var statement = app.createStatement()) {
      assertThatThrownBy(() -> statement.execute("CREATE TABLE mine (n int)"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void it_can_be_reached_from_this_machine_only_and_syncs_to_disk() throws Exception {
    assertThat(setting("listen_addresses")).isEqualTo("127.0.0.1");
    assertThat(setting("fsync")).isEqualTo("on");
    assertThat(setting("synchronous_commit")).isEqualTo("on");
    assertThat(setting("data_checksums")).isEqualTo("on");
  }

  @Test
  void nobody_signs_in_without_the_password() {
    var access = postgres.access();

    assertThatThrownBy(() -> DriverManager.getConnection(access.url(), access.user(), "guess"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("password authentication failed");
  }

  @Test
  void the_passwords_are_for_their_owners_eyes_only() throws Exception {
    assertThat(Files.getPosixFilePermissions(data.resolve("credentials.properties")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    assertThat(data.resolve("superuser-password")).doesNotExist();
  }

  private Connection owner() throws SQLException {
    var access = postgres.access();
    return DriverManager.getConnection(access.url(), access.ownerUser(), access.ownerPassword());
  }

  private Connection app() throws SQLException {
    var access = postgres.access();
    return DriverManager.getConnection(access.url(), access.user(), access.password());
  }

  private long number(String query) throws SQLException {
    try (var owner = owner();
        var statement = owner.createStatement();
        var rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private String setting(String name) throws SQLException {
    try (var owner = owner();
        var statement = owner.createStatement();
        var rows = statement.executeQuery("SHOW " + name)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
