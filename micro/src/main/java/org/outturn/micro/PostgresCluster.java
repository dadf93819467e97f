package org.outturn.micro;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/** The files of the embedded database, and how a server is started on them. */
record PostgresCluster(Path database, Path binaries, LesserUser user, Path log) {
  static final String DATABASE = "database";
  private static final long LOG_LIMIT_BYTES = 10_000_000;

  /**
   * For one application with a small pool, beside it on a small machine: durability as PostgreSQL
   * has it by default, memory modest.
   */
  private static final List<String> SETTINGS =
      List.of(
          "listen_addresses=127.0.0.1",
          "unix_socket_directories=",
          "password_encryption=scram-sha-256",
          "fsync=on",
          "synchronous_commit=on",
          "full_page_writes=on",
          "max_connections=40",
          "shared_buffers=48MB",
          "work_mem=8MB",
          "maintenance_work_mem=64MB",
          "effective_cache_size=256MB",
          "max_wal_size=256MB",
          "min_wal_size=48MB",
          "wal_level=minimal",
          "max_wal_senders=0",
          "max_worker_processes=2",
          "max_parallel_workers_per_gather=0",
          "autovacuum_max_workers=1",
          "jit=off",
          "random_page_cost=1.1",
          "timezone=UTC",
          "log_timezone=UTC",
          "log_line_prefix=%t[%p]_");

  /** Finds the database of this data directory, or makes an empty one. */
  static PostgresCluster in(Path dataDirectory, Credentials credentials)
      throws IOException, InterruptedException {
    var database = dataDirectory.resolve(DATABASE);
    if (Files.isDirectory(database)) {
      checkVersion(database, Files.readString(database.resolve("PG_VERSION")));
    }
    var binaries = PostgresBinaries.in(dataDirectory);
    var user = LesserUser.forDatabase(database, binaries.resolve("bin/postgres"));
    var log = dataDirectory.resolve("logs/postgresql.log");
    var cluster = new PostgresCluster(database, binaries, user, log);
    if (!Files.isDirectory(database)) {
      cluster.create(dataDirectory, credentials);
    }
    return cluster;
  }

  /** PostgreSQL reads only data of its own major version. */
  static void checkVersion(Path database, String version) {
    var major = version.strip();
    if (!major.equals(Integer.toString(PostgresBinaries.MAJOR))) {
      throw Refusal.because(
          "The database in "
              + database
              + " was made by PostgreSQL "
              + major
              + "; this Outturn brings PostgreSQL "
              + PostgresBinaries.MAJOR
              + ". Start the Outturn that made it, or give another directory with --data.");
    }
  }

  /**
   * Asks for a server on a free port.
   *
   * @throws IOException with PostgreSQL's own reason, unless waiting may help
   */
  void startServer() throws IOException, InterruptedException {
    prepareLog();
    var logged = Files.size(log);
    var command =
        List.of(
            binaries.resolve("bin/pg_ctl").toString(),
            "start",
            "--pgdata=" + database,
            "--log=" + log,
            "--options=" + options(freePort()),
            "--wait",
            "--timeout=30",
            "--silent");
    if (Commands.run(user.command(command)).succeeded()) {
      return;
    }
    var reason = lastWords(logged);
    if (!isPassing(reason)) {
      throw new IOException(reason + " (see " + log + ")");
    }
  }

  /** Visible for tests: refusals that end when the processes of a crashed server have ended. */
  static boolean isPassing(String reason) {
    return reason.contains("lock file")
        || reason.contains("pre-existing shared memory block")
        || reason.contains("Address already in use")
        || reason.contains("could not create any TCP/IP sockets")
        || reason.contains("is the database system starting up");
  }

  /** Made under another name and moved, so that a start cut off leaves no half-made database. */
  private void create(Path dataDirectory, Credentials credentials)
      throws IOException, InterruptedException {
    var unfinished = dataDirectory.resolve("database.new");
    var password = dataDirectory.resolve("superuser-password");
    Trees.delete(unfinished);
    Files.createDirectory(unfinished, onlyOwner("rwx------"));
    user.handOver(unfinished);
    Files.deleteIfExists(password);
    Files.createFile(password, onlyOwner("rw-------"));
    Files.writeString(password, credentials.superuserPassword());
    user.handOver(password);
    try {
      initialise(unfinished, password);
    } finally {
      Files.delete(password);
    }
    Files.move(unfinished, database, StandardCopyOption.ATOMIC_MOVE);
  }

  private void initialise(Path target, Path password) throws IOException, InterruptedException {
    var outcome =
        Commands.run(
            user.command(
                List.of(
                    binaries.resolve("bin/initdb").toString(),
                    "--pgdata=" + target,
                    "--username=" + DatabaseRoles.SUPERUSER,
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--data-checksums")));
    if (!outcome.succeeded()) {
      throw new IOException("initdb failed: " + lastLine(outcome.output()));
    }
  }

  private static String options(int port) {
    var options = new ArrayList<String>();
    options.add("-p " + port);
    SETTINGS.forEach(setting -> options.add("-c " + setting));
    return String.join(" ", options);
  }

  private void prepareLog() throws IOException {
    Files.createDirectories(log.getParent());
    if (Files.exists(log) && Files.size(log) > LOG_LIMIT_BYTES) {
      Files.move(log, log.resolveSibling("postgresql.log.1"), StandardCopyOption.REPLACE_EXISTING);
    }
    if (!Files.exists(log)) {
      Files.createFile(log, onlyOwner("rw-------"));
      user.handOver(log);
    }
  }

  private String lastWords(long from) throws IOException {
    try (var channel = Files.newByteChannel(log)) {
      channel.position(from);
      var buffer = java.nio.ByteBuffer.allocate((int) Math.min(65_536, channel.size() - from));
      channel.read(buffer);
      var text = new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> line.contains("FATAL:"))
          .map(line -> line.substring(line.indexOf("FATAL:") + "FATAL:".length()).strip())
          .findFirst()
          .orElseGet(() -> lastLine(text));
    }
  }

  private static String lastLine(String text) {
    var lines = text.strip().lines().toList();
    return lines.isEmpty() ? "it gave no reason" : lines.get(lines.size() - 1);
  }

  private static java.nio.file.attribute.FileAttribute<?> onlyOwner(String mode) {
    return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode));
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
