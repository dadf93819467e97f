package org.outturn.micro;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** One run of Outturn: database, then server, until somebody stops it or one of them ends. */
record Installation(Settings settings, Options options, Path dist, Stopping stopping) {
  private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

  /**
   * Runs until interrupted, and leaves nothing running.
   *
   * @throws Refusal when it cannot start or cannot go on
   */
  void run(Path dataDirectory) throws IOException, InterruptedException {
    try (var data = DataDirectory.open(dataDirectory)) {
      LeftoverServer.stop(data.root());
      Ports.requireFree(settings.port());
      if (options.resetDemo()) {
        System.out.println(
            "Throwing away the data in " + data.root() + " to start the demo afresh.");
        EmbeddedPostgres.stopLeftover(data.root());
        data.clear();
      }
      if (settings.ownDatabase().isPresent()) {
        runOn(settings.ownDatabase().get(), data);
      } else {
        runEmbedded(data);
      }
    }
  }

  private void runOn(DatabaseAccess access, DataDirectory data)
      throws IOException, InterruptedException {
    System.out.println("Using the database at " + OwnDatabase.withoutSecrets(access.url()) + ".");
    OwnDatabase.check(access);
    serve(data, access, false, () -> true);
  }

  private void runEmbedded(DataDirectory data) throws IOException, InterruptedException {
    System.out.println("Starting PostgreSQL, data in " + data.root() + ".");
    try (var postgres = EmbeddedPostgres.start(data.root())) {
      stopping.whenHurried(postgres::closeAtOnce);
      serve(data, postgres.access(), !options.empty(), postgres::isRunning);
    }
  }

  private void serve(
      DataDirectory data, DatabaseAccess access, boolean demo, BooleanSupplier databaseRuns)
      throws IOException, InterruptedException {
    System.out.println(
        "Starting the application, log in " + data.logs().resolve("outturn.log") + ".");
    Trees.delete(data.tmp());
    var archive = StartUpArchive.of(dist, data.root());
    var server =
        PayaraMicro.start(
            dist, data.root(), settings.port(), environment(access, demo), archive.flags());
    try (server) {
      stopping.whenHurried(server::closeAtOnce);
      server.awaitReady();
      System.out.println(
          demo ? Welcome.demo(settings) : Welcome.withoutDemo(settings, server.setUpLink()));
      watch(server, databaseRuns, archive);
    } finally {
      if (server.endedInOrder()) {
        archive.keep();
      }
    }
  }

  private void watch(PayaraMicro server, BooleanSupplier databaseRuns, StartUpArchive archive)
      throws InterruptedException {
    try {
      while (databaseRuns.getAsBoolean()) {
        if (server.endsWithin(LOOK_EVERY)) {
          throw server.stopped();
        }
      }
    } catch (InterruptedException asked) {
      if (!archive.exists()) {
        System.out.println(
            "Keeping the loaded classes, so that the next start is faster; Ctrl-C skips this.");
      }
      throw asked;
    }
    throw Refusal.because(
        "The embedded PostgreSQL stopped unexpectedly; nothing that was saved is lost. Start again with bin/run.");
  }

  private Map<String, String> environment(DatabaseAccess access, boolean demo) {
    var environment = new HashMap<>(access.toEnvironment());
    environment.put("OUTTURN_PORT", Integer.toString(settings.port()));
    environment.put("OUTTURN_BASE_URL", settings.baseUrl());
    environment.put("OUTTURN_DEMO", demo ? "load" : "none");
    environment.put("OUTTURN_DEMO_PASSWORD", settings.demoPassword());
    environment.put("OUTTURN_DEMO_DATE", settings.demoDate().toString());
    return environment;
  }
}
