package org.outturn.micro;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What can be learned about a running process. */
interface Processes {

  boolean exists(long pid);

  /** The name of its program; empty when there is no such process. */
  Optional<String> program(long pid);

  /** Its working directory; empty when gone, a zombie, or another user's. */
  Optional<Path> workingDirectory(long pid);

  /** The processes of this machine, as Linux shows them under /proc. */
  static Processes ofThisMachine() {
    return new Processes() {
      @Override
      public boolean exists(long pid) {
        return Files.exists(proc(pid));
      }

      @Override
      public Optional<String> program(long pid) {
        try {
          return Optional.of(Files.readString(proc(pid).resolve("comm")).strip());
        } catch (IOException gone) {
          return Optional.empty();
        }
      }

      @Override
      public Optional<Path> workingDirectory(long pid) {
        try {
          return Optional.of(Files.readSymbolicLink(proc(pid).resolve("cwd")));
        } catch (IOException hidden) {
          return Optional.empty();
        }
      }

      private Path proc(long pid) {
        return Path.of("/proc", Long.toString(pid));
      }
    };
  }
}
