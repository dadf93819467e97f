package org.outturn.micro;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** Follows what the server prints: keeps it in a file and notices the few lines that matter. */
final class ServerLog {
  private static final Pattern SET_UP = Pattern.compile("OUTTURN-SETUP-LINK (/[^\\s\\]]*)");

  /** The second form is EclipseLink's, whose first line says little. */
  private static final Pattern CAUSE =
      Pattern.compile("^\\s*(?:Caused by: (?:[\\w.$]+: )*|Exception Description: )(.+)$");

  private static final Pattern FAILED =
      Pattern.compile(
          "Exception while (?:deploying|loading|preparing|invoking)[^:]*(?:: *(.*))?"
              + "|Error occurred during deployment: *(.*)"
              + "|Failed to deploy(.*)");
  private static final Pattern UP = Pattern.compile("Payara Micro .* ready in \\d+");

  private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9;]*m");

  private final Path file;
  private volatile String setUpLink;
  private volatile String failure;
  private volatile String cause;
  private volatile long doubtfulSince;

  ServerLog(Path file) {
    this.file = file;
  }

  /** Reads the stream in a thread of its own until it ends. */
  static ServerLog follow(InputStream output, Path file) throws IOException {
    var log = new ServerLog(file);
    var sink = RollingFile.open(file);
    var thread = new Thread(() -> log.copy(output, sink), "server log");
    thread.setDaemon(true);
    thread.start();
    return log;
  }

  Path file() {
    return file;
  }

  Optional<String> setUpLink() {
    return Optional.ofNullable(setUpLink);
  }

  /** Why the application did not start, as far as the log tells. */
  Optional<String> cause() {
    return Optional.ofNullable(cause).or(() -> Optional.ofNullable(failure));
  }

  /** Whether a failed start was logged, or the server has long said to be up, without a page. */
  boolean failedFor(Duration patience) {
    var since = doubtfulSince;
    var limit = failure == null ? patience : Duration.ofSeconds(1);
    return since != 0 && System.nanoTime() - since > limit.toNanos();
  }

  /**
   * Notes what matters in the line and returns it as it may be kept: without colours and one-time
   * link.
   */
  String read(String printed) {
    var line = COLOUR.matcher(printed).replaceAll("");
    var link = SET_UP.matcher(line);
    if (link.find()) {
      setUpLink = link.group(1);
      return link.replaceFirst("OUTTURN-SETUP-LINK (shown at the terminal only)");
    }
    noticeFailure(line);
    return line;
  }

  private void noticeFailure(String line) {
    var failed = FAILED.matcher(line);
    if (failed.find()) {
      if (failure == null) {
        failure = line.substring(failed.start()).strip();
      }
      doubt();
    } else if (UP.matcher(line).find()) {
      doubt();
    }
    var causedBy = CAUSE.matcher(line);
    if (failure != null && causedBy.matches()) {
      cause = causedBy.group(1).strip();
    }
  }

  private void doubt() {
    if (doubtfulSince == 0) {
      doubtfulSince = System.nanoTime();
    }
  }

  private void copy(InputStream output, RollingFile sink) {
    try (sink;
        var reader = new BufferedReader(new InputStreamReader(output, StandardCharsets.UTF_8))) {
      for (var line = reader.readLine(); line != null; line = reader.readLine()) {
        sink.write(read(line));
      }
    } catch (IOException ended) {
      // the server has gone, or the disk is full; either shows elsewhere
    }
  }
}
