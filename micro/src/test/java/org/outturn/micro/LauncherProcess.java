package org.outturn.micro;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The launcher in a process of its own, as {@code bin/run} starts it. */
record LauncherProcess(Process process, Path output) implements AutoCloseable {
  private static final int LIMIT_SECONDS = 240;

  static LauncherProcess start(
      List<String> java, Map<String, String> environment, Path output, List<String> options)
      throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(java);
    command.addAll(options);
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(output.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("OUTTURN_"));
    builder.environment().putAll(environment);
    return new LauncherProcess(builder.start(), output);
  }

  static String freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return Integer.toString(socket.getLocalPort());
    }
  }

  /** Waits until the words were printed; fails when the process ends before. */
  void awaitOutput(String words) throws IOException, InterruptedException {
    var end = System.nanoTime() + SECONDS.toNanos(LIMIT_SECONDS);
    while (!text().contains(words)) {
      if (!process.isAlive() || System.nanoTime() > end) {
        throw new AssertionError("Not printed: " + words + "\n" + text());
      }
      MILLISECONDS.sleep(100);
    }
  }

  int awaitExit() throws InterruptedException {
    if (!process.waitFor(LIMIT_SECONDS, SECONDS)) {
      throw new AssertionError("The launcher did not end");
    }
    return process.exitValue();
  }

  String text() throws IOException {
    return Files.readString(output);
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
