package org.outturn.micro;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Short commands of the operating system, run to their end. */
final class Commands {
  private static final int TIME_LIMIT_SECONDS = 120;

  private Commands() {}

  /** How a command ended and what it printed, on either stream. */
  record Outcome(int exitStatus, String output) {
    boolean succeeded() {
      return exitStatus == 0;
    }
  }

  /** Runs the command in a fixed locale, so that its messages can be read here. */
  static Outcome run(List<String> command) throws IOException, InterruptedException {
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C");
    builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
    var process = builder.start();
    process.getOutputStream().close();
    try {
      var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (!process.waitFor(TIME_LIMIT_SECONDS, TimeUnit.SECONDS)) {
        throw new IOException(command.get(0) + " did not end in time");
      }
      return new Outcome(process.exitValue(), output);
    } finally {
      process.destroy();
    }
  }

  /** Whether the command exists and ends well. */
  static boolean works(List<String> command) throws InterruptedException {
    try {
      return run(command).succeeded();
    } catch (IOException absent) {
      return false;
    }
  }

  /** Sends a signal by name; the shell's own kill is there even where no other is installed. */
  static void signal(String name, long pid) throws IOException, InterruptedException {
    run(List.of("sh", "-c", "kill -" + name + " " + pid));
  }
}
