package org.outturn.micro;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What {@code postmaster.pid} in a PostgreSQL data directory says. After a crash the file stays,
 * and the process number in it may by then belong to a stranger.
 */
record PostmasterFile(Path file, long pid, int port) {
  private static final String NAME = "postmaster.pid";
  private static final int PORT_LINE = 3;

  /** Above the highest process number that Linux ever gives (2^22). */
  private static final long NOBODYS_PID = Integer.MAX_VALUE - 1L;

  /** Whether the server named in the file is there. */
  enum State {
    /** A PostgreSQL runs on this very data directory. */
    RUNNING,
    /** The process is gone: PostgreSQL itself clears the file at its next start. */
    GONE,
    /** The number belongs to another process now: PostgreSQL would refuse to start. */
    TAKEN_BY_STRANGER
  }

  /** Reads the file; empty when there is none or it is cut off. */
  static Optional<PostmasterFile> in(Path database) throws IOException {
    var file = database.resolve(NAME);
    try {
      return parse(file, Files.readAllLines(file));
    } catch (NoSuchFileException none) {
      return Optional.empty();
    }
  }

  static Optional<PostmasterFile> parse(Path file, List<String> lines) {
    if (lines.isEmpty() || !lines.get(0).strip().matches("\\d{1,10}")) {
      return Optional.empty();
    }
    var port = lines.size() > PORT_LINE ? lines.get(PORT_LINE).strip() : "";
    return Optional.of(
        new PostmasterFile(
            file,
            Long.parseLong(lines.get(0).strip()),
            port.matches("\\d{1,5}") ? Integer.parseInt(port) : 0));
  }

  /**
   * A server changes into its data directory, so program name and directory tell it for certain.
   */
  State state(Processes processes) {
    if (!processes.exists(pid)) {
      return State.GONE;
    }
    var ours =
        processes.program(pid).filter("postgres"::equals).isPresent()
            && processes.workingDirectory(pid).filter(file.getParent()::equals).isPresent();
    return ours ? State.RUNNING : State.TAKEN_BY_STRANGER;
  }

  /**
   * Takes the stranger's number out of the file. The rest stays: from it PostgreSQL learns whether
   * processes of the crashed server still hold its shared memory, and waits for them.
   */
  void forgetStranger() throws IOException {
    var lines = Files.readAllLines(file);
    lines.set(0, Long.toString(NOBODYS_PID));
    Files.write(file, lines);
  }
}
