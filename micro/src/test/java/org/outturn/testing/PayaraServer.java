package org.outturn.testing;

import static java.util.concurrent.TimeUnit.MINUTES;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A full Payara Server, as unpacked by the build, with a domain of its own on free ports; for
 * proving that the application runs on more than Payara Micro.
 */
public final class PayaraServer implements AutoCloseable {
  private static final Path HOME = Path.of("target", "payara-server", "payara6").toAbsolutePath();
  private static final String DOMAIN = "outturn";
  private static final String ADMIN_PORT = "4848";
  private static final String HTTP_PORT = "8080";
  private static final List<String> OTHER_PORTS =
      List.of("8181", "3700", "3820", "3920", "8686", "7676", "4900", "5900");
  private static final int PATIENCE_MINUTES = 5;

  /** As on Payara Micro: no cluster, and the roles of the application are those of its accounts. */
  private static final List<String> BEFORE_BOOT =
      List.of(
          "set configs.config.server-config"
              + ".hazelcast-config-specific-configuration.enabled=false",
          "set configs.config.server-config"
              + ".security-service.activate-default-principal-to-role-mapping=true");

  private final Path domains;
  private final Map<String, String> environment;
  private final int adminPort = FreePort.find();
  private final int httpPort = FreePort.find();

  private PayaraServer(Path domains, Map<String, String> environment) {
    this.domains = domains;
    this.environment = environment;
  }

  /**
   * Starts an empty domain.
   *
   * @param directory where the domain and its log are kept
   * @param environment the settings of what will be deployed
   */
  public static PayaraServer start(Path directory, Map<String, String> environment)
      throws IOException {
    var server = new PayaraServer(directory.resolve("domains"), environment);
    server.makeDomain();
    var commands = Files.write(directory.resolve("before-boot.txt"), BEFORE_BOOT);
    server.domainCommand("start-domain", "--prebootcommandfile", commands.toString());
    return server;
  }

  public String baseUrl() {
    return "http://127.0.0.1:" + httpPort;
  }

  /**
   * @throws AssertionError with the server's own words, when it refuses the archive
   */
  public void deploy(Path archive) throws IOException {
    asadmin(List.of("--port", Integer.toString(adminPort), "deploy", archive.toString()));
  }

  @Override
  public void close() throws IOException {
    domainCommand("stop-domain");
  }

  private void makeDomain() throws IOException {
    var model = HOME.resolve("glassfish/domains/domain1");
    var domain = domains.resolve(DOMAIN);
    try (var files = Files.walk(model)) {
      for (var file : files.toList()) {
        var target = domain.resolve(model.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
    var settings = domain.resolve("config/domain.xml");
    Files.writeString(settings, onFreePorts(Files.readString(settings)));
  }

  private String onFreePorts(String settings) {
    var mended = moved(moved(settings, ADMIN_PORT, adminPort), HTTP_PORT, httpPort);
    for (var port : OTHER_PORTS) {
      mended = moved(mended, port, FreePort.find());
    }
    return mended;
  }

  private static String moved(String settings, String from, int to) {
    return settings.replace("\"" + from + "\"", "\"" + to + "\"");
  }

  private void domainCommand(String command, String... options) throws IOException {
    var arguments = new ArrayList<>(List.of(command, "--domaindir", domains.toString()));
    arguments.addAll(List.of(options));
    arguments.add(DOMAIN);
    asadmin(arguments);
  }

  private void asadmin(List<String> arguments) throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-jar", HOME.resolve("glassfish/lib/client/appserver-cli.jar").toString()));
    command.addAll(arguments);
    var said = Files.createTempFile(domains, "asadmin", ".txt");
    var builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
    builder.environment().putAll(environment);
    var process = builder.start();
    if (!succeeds(process)) {
      throw new AssertionError(arguments + ": " + Files.readString(said));
    }
  }

  private static boolean succeeds(Process process) {
    try {
      if (process.waitFor(PATIENCE_MINUTES, MINUTES)) {
        return process.exitValue() == 0;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    process.destroyForcibly();
    return false;
  }
}
