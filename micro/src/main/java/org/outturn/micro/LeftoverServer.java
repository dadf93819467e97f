package org.outturn.micro;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/** A server that outlived a crash of its launcher, and would hold port and database. */
final class LeftoverServer {
  private static final String FILE = "server.pid";
  private static final int STOP_SECONDS = 20;

  private LeftoverServer() {}

  /** The argument by which a server of this data directory is known again. */
  static String mark(Path tmp) {
    return "-Djava.io.tmpdir=" + tmp;
  }

  static void remember(Path dataDirectory, long pid) throws IOException {
    Files.writeString(dataDirectory.resolve(FILE), pid + "\n");
  }

  /** Stops it, if the number still belongs to a server of this data directory. */
  static void stop(Path dataDirectory) throws InterruptedException {
    try {
      var file = dataDirectory.resolve(FILE);
      if (Files.exists(file)) {
        var pid = Long.parseLong(Files.readString(file).strip());
        if (isOurs(pid, mark(dataDirectory.resolve("tmp")))) {
          stop(pid);
        }
        Files.delete(file);
      }
    } catch (IOException | NumberFormatException e) {
      throw Refusal.because(
          "The file " + dataDirectory.resolve(FILE) + " cannot be read: " + e.getMessage());
    }
  }

  private static boolean isOurs(long pid, String mark) {
    try {
      var arguments = Files.readString(Path.of("/proc", Long.toString(pid), "cmdline"));
      return java.util.Arrays.asList(arguments.split("\0", -1)).contains(mark);
    } catch (IOException gone) {
      return false;
    }
  }

  private static void stop(long pid) throws InterruptedException {
    var server = ProcessHandle.of(pid);
    if (server.isEmpty()) {
      return;
    }
    server.get().destroy();
    try {
      server.get().onExit().get(STOP_SECONDS, SECONDS);
    } catch (TimeoutException slow) {
      server.get().destroyForcibly();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
