package org.outturn.micro;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/**
 * A PostgreSQL of our own, with its data under one directory and reachable from this machine only.
 * It outlives a crash of the process that started it; the next start finds it and goes on.
 */
public final class EmbeddedPostgres implements AutoCloseable {
  private static final Duration START_LIMIT = Duration.ofSeconds(60);
  private static final Duration STOP_LIMIT = Duration.ofSeconds(20);
  private static final int PAUSE_MILLIS = 100;

  private final PostmasterFile postmaster;
  private final DatabaseAccess access;

  private EmbeddedPostgres(PostmasterFile postmaster, DatabaseAccess access) {
    this.postmaster = postmaster;
    this.access = access;
  }

  /**
   * Starts the database of this data directory, making it at the first time, and its two roles.
   *
   * @throws Refusal in one line, when it cannot
   */
  public static EmbeddedPostgres start(Path dataDirectory) throws InterruptedException {
    var started = false;
    try {
      var root = Files.createDirectories(dataDirectory).toRealPath();
      var credentials = Credentials.in(root);
      var cluster = PostgresCluster.in(root, credentials);
      var postmaster = running(cluster, credentials);
      var roles = new DatabaseRoles(postmaster.port(), credentials);
      roles.provide();
      started = true;
      return new EmbeddedPostgres(postmaster, roles.access());
    } catch (IOException e) {
      throw Refusal.because("The embedded PostgreSQL could not be started: " + e.getMessage());
    } catch (SQLException e) {
      throw Refusal.because("The embedded PostgreSQL could not be set up: " + e.getMessage());
    } finally {
      if (!started) {
        stopLeftover(dataDirectory);
      }
    }
  }

  /** Stops a server of this data directory that outlived whoever started it. */
  static void stopLeftover(Path dataDirectory) {
    try {
      var database = dataDirectory.resolve(PostgresCluster.DATABASE);
      if (Files.isDirectory(database)) {
        PostmasterFile.in(database.toRealPath()).ifPresent(found -> stop(found, "INT"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Address and roles, owner and application. */
  public DatabaseAccess access() {
    return access;
  }

  /** Process number of the server. */
  public long pid() {
    return postmaster.pid();
  }

  /** Whether the server is still there. */
  public boolean isRunning() {
    return isRunning(postmaster);
  }

  /** Stops in good order: running transactions are rolled back, everything else is on disk. */
  @Override
  public void close() {
    stop(postmaster, "INT");
    stop(postmaster, "QUIT");
  }

  /** Stops at once; the next start recovers from the log of changes. */
  void closeAtOnce() {
    stop(postmaster, "QUIT");
  }

  private static boolean isRunning(PostmasterFile postmaster) {
    return postmaster.state(Processes.ofThisMachine()) == PostmasterFile.State.RUNNING;
  }

  /** An interrupt that led to this must not cut the stopping short, so it is put off. */
  private static void stop(PostmasterFile postmaster, String signal) {
    var interrupted = Thread.interrupted();
    try {
      if (isRunning(postmaster)) {
        Commands.signal(signal, postmaster.pid());
      }
      var end = System.nanoTime() + STOP_LIMIT.toNanos();
      while (isRunning(postmaster) && System.nanoTime() < end) {
        MILLISECONDS.sleep(PAUSE_MILLIS);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException again) {
      interrupted = true;
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * For a second or two after a crash the dying processes still hold the lock, so a start that is
   * refused for that reason is tried again.
   */
  private static PostmasterFile running(PostgresCluster cluster, Credentials credentials)
      throws IOException, InterruptedException {
    var end = System.nanoTime() + START_LIMIT.toNanos();
    while (true) {
      var found = attach(cluster, credentials);
      if (found.isPresent()) {
        return found.get();
      }
      if (System.nanoTime() > end) {
        throw new IOException(
            "no answer within " + START_LIMIT.toSeconds() + " seconds; see " + cluster.log());
      }
      MILLISECONDS.sleep(PAUSE_MILLIS);
    }
  }

  private static Optional<PostmasterFile> attach(PostgresCluster cluster, Credentials credentials)
      throws IOException, InterruptedException {
    var file = PostmasterFile.in(cluster.database());
    var state = file.map(found -> found.state(Processes.ofThisMachine()));
    if (state.filter(PostmasterFile.State.RUNNING::equals).isPresent()) {
      return file.filter(found -> new DatabaseRoles(found.port(), credentials).answers());
    }
    if (state.filter(PostmasterFile.State.TAKEN_BY_STRANGER::equals).isPresent()) {
      file.get().forgetStranger();
    }
    cluster.startServer();
    return Optional.empty();
  }
}
