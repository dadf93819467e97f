package org.outturn.micro;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How PostgreSQL, which refuses to run as root, is started by whoever we are: an ordinary user as
 * himself; root inside a user namespace of its own, or else as another user who owns the database.
 */
final class LesserUser {
  private static final List<String> CANDIDATES = List.of("postgres", "nobody");

  private final List<String> prefix;
  private final Optional<String> owner;

  private LesserUser(List<String> prefix, Optional<String> owner) {
    this.prefix = List.copyOf(prefix);
    this.owner = owner;
  }

  /**
   * Chooses the way for this database directory; the owner of an existing one decides.
   *
   * @param probe a program that the lesser user must be able to reach
   * @throws Refusal when we are root and there is no way
   */
  static LesserUser forDatabase(Path database, Path probe)
      throws IOException, InterruptedException {
    var me = uid(Path.of("/proc/self"));
    var ownerOfData =
        Files.exists(database) ? Optional.of(uid(database)) : Optional.<Integer>empty();
    if (me != 0) {
      requireOwn(database, me, ownerOfData);
      return new LesserUser(List.of(), Optional.empty());
    }
    if (ownerOfData.isPresent() && ownerOfData.get() != 0) {
      return as(Files.getOwner(database).getName(), probe).orElseThrow(() -> noWay(probe));
    }
    if (Commands.works(List.of("unshare", "-U", probe.toString(), "--version"))) {
      return new LesserUser(List.of("unshare", "-U"), Optional.empty());
    }
    if (ownerOfData.isEmpty()) {
      for (var candidate : CANDIDATES) {
        var found = as(candidate, probe);
        if (found.isPresent()) {
          return found.get();
        }
      }
    }
    throw noWay(probe);
  }

  /** The command as the lesser user runs it. */
  List<String> command(List<String> command) {
    var full = new ArrayList<>(prefix);
    full.addAll(command);
    return full;
  }

  /** Gives a file or directory of ours to the lesser user. */
  void handOver(Path path) throws IOException {
    if (owner.isPresent()) {
      var users = FileSystems.getDefault().getUserPrincipalLookupService();
      Files.setOwner(path, users.lookupPrincipalByName(owner.get()));
    }
  }

  private static Optional<LesserUser> as(String user, Path probe) throws InterruptedException {
    var setpriv = List.of("setpriv", "--reuid=" + user, "--regid=" + group(user), "--clear-groups");
    for (var way : List.of(setpriv, List.of("runuser", "-u", user, "--"))) {
      var attempt = new LesserUser(way, Optional.of(user));
      if (Commands.works(attempt.command(List.of(probe.toString(), "--version")))) {
        return Optional.of(attempt);
      }
    }
    return Optional.empty();
  }

  private static String group(String user) throws InterruptedException {
    try {
      var asked = Commands.run(List.of("id", "-g", user));
      return asked.succeeded() ? asked.output().strip() : user;
    } catch (IOException absent) {
      return user;
    }
  }

  private static void requireOwn(Path database, int me, Optional<Integer> ownerOfData) {
    if (ownerOfData.isPresent() && ownerOfData.get() != me) {
      throw Refusal.because(
          "The database in "
              + database
              + " belongs to another user. Start Outturn as that user or as root, or give another directory with --data.");
    }
  }

  private static Refusal noWay(Path probe) {
    return Refusal.because(
        "PostgreSQL does not run as root, and here neither \"unshare -U\" nor another user can start "
            + probe
            + ". Start bin/run as an ordinary user, or give a directory that everybody can reach with --data.");
  }

  private static int uid(Path path) throws IOException {
    return (Integer) Files.getAttribute(path, "unix:uid");
  }
}
