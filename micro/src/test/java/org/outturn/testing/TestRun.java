package org.outturn.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.outturn.micro.DatabaseAccess;
import org.outturn.micro.EmbeddedPostgres;
import org.outturn.micro.PayaraMicro;

/**
 * The one PostgreSQL and the one server of this process, with the demo loaded, and what stands in
 * for a virus scanner. All start when a test first asks for them, and stop with it. Tests share the
 * data: a test that changes something makes its own thing to change.
 */
public final class TestRun {
  private static final Path HOME = Path.of("target", "test-run").toAbsolutePath();
  private static TestRun current;

  private final Path directory = HOME.resolve(Long.toString(ProcessHandle.current().pid()));
  private EmbeddedPostgres postgres;
  private PayaraMicro server;
  private PretendClamd scanner;
  private int port;
  private RuntimeException failure;

  private TestRun() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stop-test-run"));
  }

  /** The run that this process is. */
  public static synchronized TestRun current() {
    if (current == null) {
      current = new TestRun();
    }
    return current;
  }

  /** Stops what was started; a run that asked for nothing has nothing to stop. */
  static synchronized void end() {
    if (current != null) {
      current.close();
      current = null;
    }
  }

  /** Where the application's database is; starts PostgreSQL, but not the server. */
  public synchronized DatabaseAccess database() {
    return postgres().access();
  }

  /** Another, empty database beside it, with the same two roles. */
  public synchronized DatabaseAccess newDatabase(String name) {
    return ExtraDatabase.create(postgres().access(), directory.resolve("data"), name);
  }

  /** The port on which the application answers; starts it at the first call. */
  public synchronized int port() {
    if (failure != null) {
      throw new IllegalStateException("The server did not start; see the first failure", failure);
    }
    if (server == null) {
      try {
        start();
      } catch (RuntimeException e) {
        failure = e;
        throw e;
      }
    }
    return port;
  }

  /** Where the server's log and other traces of the run are kept. */
  public Path directory() {
    return directory;
  }

  private void start() {
    port = FreePort.find();
    var environment = new HashMap<>(database().toEnvironment());
    environment.putAll(demo("http://127.0.0.1:" + port));
    scanner = PretendClamd.start();
    environment.put("OUTTURN_CLAMD", scanner.address());
    try {
      var dist = ArchiveUnderTest.assemble(directory.resolve("dist"));
      server = PayaraMicro.start(dist, directory, port, environment, List.of());
      server.awaitReady();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The settings with which a server loads the demo. */
  public static Map<String, String> demo(String baseUrl) {
    return Map.of(
        "OUTTURN_BASE_URL",
        baseUrl,
        "OUTTURN_DEMO",
        "load",
        "OUTTURN_DEMO_PASSWORD",
        Site.PASSWORD,
        "OUTTURN_DEMO_DATE",
        "2019-10-14");
  }

  private EmbeddedPostgres postgres() {
    if (postgres == null) {
      try {
        postgres = EmbeddedPostgres.start(Files.createDirectories(directory.resolve("data")));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
    return postgres;
  }

  private synchronized void close() {
    if (server != null) {
      server.close();
      server = null;
    }
    if (scanner != null) {
      scanner.close();
      scanner = null;
    }
    if (postgres != null) {
      postgres.close();
      postgres = null;
    }
    Directories.delete(directory.resolve("data"));
    Directories.delete(directory.resolve("dist"));
    Directories.delete(directory.resolve("tmp"));
  }
}
