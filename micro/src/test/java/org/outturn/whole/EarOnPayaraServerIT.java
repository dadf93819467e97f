package org.outturn.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.outturn.testing.PayaraServer;
import org.outturn.testing.Site;
import org.outturn.testing.TestRun;

/** The same business and face as an enterprise archive on the full server. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EarOnPayaraServerIT {
  private static final Path ARCHIVE =
      Path.of("..", "ear", "target", "outturn.ear").toAbsolutePath().normalize();

  private static PayaraServer server;

  @BeforeAll
  static void deploy() throws Exception {
    assertThat(ARCHIVE).as("built by the module ear").exists();
    var run = TestRun.current();
    var directory = Files.createDirectories(run.directory().resolve("payara-server"));
    var environment = new HashMap<>(run.newDatabase("on_payara_server").toEnvironment());
    environment.putAll(TestRun.demo("http://127.0.0.1"));
    server = PayaraServer.start(directory, environment);
    server.deploy(ARCHIVE);
  }

  @AfterAll
  static void stop() throws Exception {
    if (server != null) {
      server.close();
    }
  }

  @Test
  void it_says_that_it_is_ready() {
    var health = Site.visitorAt(server.baseUrl()).get("/health/ready").expect(200).json();

    assertThat(health.get("status").asText()).isEqualTo("UP");
  }

  @Test
  void a_provider_signs_in_and_downloads_its_workbook() {
    var provider = Site.visitorAt(server.baseUrl()).signIn("provider.lge", Site.PASSWORD);

    var workbook = provider.get("/grants/LGE-2017/returns/2019-20-Q2/workbook").expect(200);

    assertThat(workbook.header("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).contains("spreadsheetml.sheet"));
    assertThat(workbook.bytes()).startsWith('P', 'K', 3, 4);
  }

  @Test
  void a_visitor_finds_the_way_in_and_its_styles() {
    var visitor = Site.visitorAt(server.baseUrl());

    assertThat(visitor.get("/sign-in").expect(200).page().title()).startsWith("Sign in");
    assertThat(visitor.get("/assets/outturn.css").expect(200).text()).contains("{");
  }
}
