package org.outturn.micro;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The application on Payara Micro, in a process of its own. */
public final class PayaraMicro implements AutoCloseable {
  private static final Duration START_LIMIT = Duration.ofMinutes(5);
  private static final int STOP_SECONDS = 60;
  private static final int ENDED_BY_SIGTERM = 143;
  private static final int PAUSE_MILLIS = 100;

  /** How long the server may say that it is up while no page of ours answers. */
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final Process process;
  private final ServerLog log;
  private final ReadyCheck ready;
  private boolean becameReady;

  private PayaraMicro(Process process, ServerLog log, ReadyCheck ready) {
    this.process = process;
    this.log = log;
    this.ready = ready;
  }

  /**
   * Starts the server; {@link #awaitReady} says when it can be used.
   *
   * @param dist directory with {@code payara-micro.jar} and the unpacked application
   * @param work directory for its log and temporary files; one server at a time uses it
   * @param environment settings of the application, beside those of this process
   * @param archive flags for class-data sharing, may be empty
   */
  public static PayaraMicro start(
      Path dist, Path work, int port, Map<String, String> environment, List<String> archive) {
    try {
      var tmp = Files.createDirectories(work.resolve("tmp"));
      var builder = new ProcessBuilder(command(dist, tmp, port, archive)).redirectErrorStream(true);
      builder.directory(tmp.toFile());
      builder.environment().putAll(environment);
      var process = builder.start();
      process.getOutputStream().close();
      LeftoverServer.remember(work, process.pid());
      var log = ServerLog.follow(process.getInputStream(), work.resolve("logs/outturn.log"));
      return new PayaraMicro(process, log, new ReadyCheck(port));
    } catch (IOException e) {
      throw Refusal.because("The server could not be started: " + e.getMessage());
    }
  }

  /**
   * Waits until pages answer.
   *
   * @throws Refusal with the cause, when the application cannot be started
   */
  public void awaitReady() throws InterruptedException {
    var end = System.nanoTime() + START_LIMIT.toNanos();
    while (!ready.answers()) {
      if (!process.isAlive()) {
        throw failed("The server stopped while starting");
      }
      if (log.failedFor(PATIENCE)) {
        throw failed("The application could not be started");
      }
      if (System.nanoTime() > end) {
        throw failed("No page answered within " + START_LIMIT.toMinutes() + " minutes");
      }
      MILLISECONDS.sleep(PAUSE_MILLIS);
    }
    becameReady = true;
  }

  /** Waits for the end of the server, at most so long. */
  boolean endsWithin(Duration time) throws InterruptedException {
    return process.waitFor(time.toMillis(), MILLISECONDS);
  }

  /** The one-time link with which the first administrator sets up an empty installation. */
  public Optional<String> setUpLink() {
    return log.setUpLink();
  }

  public long pid() {
    return process.pid();
  }

  Refusal stopped() {
    return failed("The server stopped unexpectedly");
  }

  /** Whether it has ended by itself or as asked, and was not killed. */
  boolean endedInOrder() {
    return !process.isAlive()
        && (process.exitValue() == 0 || process.exitValue() == ENDED_BY_SIGTERM);
  }

  /** Stops in good order: running requests end first. What never became ready has none. */
  @Override
  public void close() {
    if (!becameReady) {
      closeAtOnce();
    }
    // An interrupt that led here must not cut the stopping short.
    var interrupted = Thread.interrupted();
    process.destroy();
    try {
      if (!process.waitFor(STOP_SECONDS, SECONDS)) {
        closeAtOnce();
      }
    } catch (InterruptedException hurried) {
      closeAtOnce();
      interrupted = true;
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  void closeAtOnce() {
    process.destroyForcibly();
  }

  private Refusal failed(String what) {
    var cause = log.cause().map(text -> ": " + text).orElse("");
    return Refusal.because(what + cause + " (see " + log.file() + ")");
  }

  private static List<String> command(Path dist, Path tmp, int port, List<String> archive)
      throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(JVM);
    command.addAll(archive);
    command.add(LeftoverServer.mark(tmp));
    command.addAll(List.of("-jar", dist.resolve("payara-micro.jar").toString()));
    command.addAll(List.of("--prebootcommandfile", PrebootCommands.write(tmp).toString()));
    command.addAll(List.of("--deploy", dist.resolve("outturn").toString()));
    command.addAll(List.of("--contextroot", "/", "--port", Integer.toString(port)));
    command.addAll(List.of("--nocluster", "--nohazelcast", "--disablephonehome"));
    return command;
  }

  /** Serial collector and first compiler only: half the memory and a third of the start-up time. */
  static final List<String> JVM =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-Xms64m",
          "-Xmx320m",
          "-Xss512k",
          "-XX:MaxMetaspaceSize=256m",
          "-XX:ReservedCodeCacheSize=64m",
          "-XX:+ExitOnOutOfMemoryError",
          "-Djava.awt.headless=true",
          "-Dfile.encoding=UTF-8");
}
