package org.outturn.micro;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * The directory that holds everything one installation writes: database, passwords, logs, start-up
 * archive. A marker file says that it is ours and in which layout; only a directory with the marker
 * is ever cleared. While open it belongs to this process alone.
 */
final class DataDirectory implements AutoCloseable {
  private static final String MARKER = "outturn-data.txt";
  private static final String MARKER_TEXT = "Outturn data directory, layout ";
  private static final int LAYOUT = 1;

  /** What a reset removes; binaries and start-up archive hold no data and stay. */
  private static final List<String> DATA =
      List.of("database", "database.new", "credentials.properties", "logs", "tmp");

  private final Path root;
  private final FileChannel lockFile;

  private DataDirectory(Path root, FileChannel lockFile) {
    this.root = root;
    this.lockFile = lockFile;
  }

  /**
   * Opens the directory, making it when absent.
   *
   * @throws Refusal when it is of a newer layout, in use, or not writable
   */
  static DataDirectory open(Path directory) {
    var root = directory.toAbsolutePath().normalize();
    try {
      var created = createDirectory(root);
      checkMarker(root, created);
      return new DataDirectory(root.toRealPath(), lock(root));
    } catch (IOException e) {
      throw Refusal.because(
          "The data directory "
              + root
              + " cannot be used ("
              + reason(e)
              + "). Give another with --data.");
    }
  }

  Path root() {
    return root;
  }

  Path logs() {
    return root.resolve("logs");
  }

  Path tmp() {
    return root.resolve("tmp");
  }

  /** Removes the data that Outturn keeps here, and nothing else. */
  void clear() {
    for (var name : DATA) {
      Trees.delete(root.resolve(name));
    }
  }

  @Override
  public void close() throws IOException {
    lockFile.close();
  }

  private static boolean createDirectory(Path root) throws IOException {
    if (Files.isDirectory(root)) {
      return false;
    }
    try {
      Files.createDirectories(root);
    } catch (FileAlreadyExistsException e) {
      throw Refusal.because(
          "The data directory " + root + " is a file. Give a directory with --data.");
    }
    return true;
  }

  private static void checkMarker(Path root, boolean created) throws IOException {
    var marker = root.resolve(MARKER);
    if (Files.exists(marker)) {
      checkLayout(root, Files.readString(marker));
      return;
    }
    if (!created && !isEmpty(root)) {
      throw Refusal.because(
          "The directory "
              + root
              + " holds other things and is not a data directory of Outturn. Give an empty or a new one with --data.");
    }
    Files.writeString(marker, MARKER_TEXT + LAYOUT + "\n");
  }

  /** Visible for tests: the text of the marker decides whether this release may use the data. */
  static void checkLayout(Path root, String text) {
    var number = text.startsWith(MARKER_TEXT) ? text.substring(MARKER_TEXT.length()).strip() : "";
    if (!number.matches("\\d{1,6}")) {
      throw Refusal.because(
          "The file " + root.resolve(MARKER) + " is damaged; nothing was touched.");
    }
    if (Integer.parseInt(number) > LAYOUT) {
      throw Refusal.because(
          "The data directory "
              + root
              + " was written by a newer Outturn (layout "
              + number
              + ", this one knows "
              + LAYOUT
              + "). Start the newer Outturn, or give another directory with --data.");
    }
  }

  private static boolean isEmpty(Path root) throws IOException {
    try (var entries = Files.list(root)) {
      return entries.findAny().isEmpty();
    }
  }

  private static FileChannel lock(Path root) throws IOException {
    var channel =
        FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = channel.tryLock();
    if (lock == null) {
      channel.close();
      throw Refusal.because(
          "Outturn is already running with the data directory "
              + root
              + ". Stop it first, or give another directory with --data.");
    }
    return channel;
  }

  private static String reason(IOException e) {
    return e instanceof java.nio.file.AccessDeniedException
        ? "no permission"
        : String.valueOf(e.getMessage());
  }
}
