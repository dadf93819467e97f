package org.outturn.micro;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What {@code bin/run} starts. */
public final class Launcher {
  private static final int STOPPED = 0;
  private static final int FAILED = 1;

  private Launcher() {}

  /** Exit status 0 when stopped on request, 1 when it could not start or go on, 2 on wrong use. */
  public static void main(String[] arguments) {
    var stopping = new Stopping(Thread.currentThread());
    Signals.onStop(stopping::ask);
    System.exit(run(List.of(arguments), System.getenv(), stopping));
  }

  private static int run(
      List<String> arguments, Map<String, String> environment, Stopping stopping) {
    try {
      var options = Options.parse(arguments);
      if (options.help()) {
        System.out.print(usage());
        return STOPPED;
      }
      var settings = Settings.from(environment, options);
      new Installation(settings, options, dist(), stopping)
          .run(options.dataDirectory().orElse(home().resolve("data")));
      return STOPPED;
    } catch (InterruptedException asked) {
      return STOPPED;
    } catch (Refusal refusal) {
      return stopping.asked() ? STOPPED : fail(refusal.getMessage(), refusal.exitStatus());
    } catch (IOException | UncheckedIOException e) {
      return stopping.asked() ? STOPPED : fail("Outturn could not be started: " + e, FAILED);
    }
  }

  private static int fail(String line, int exitStatus) {
    System.err.println(line);
    return exitStatus;
  }

  private static String usage() throws IOException {
    try (var text = Launcher.class.getResourceAsStream("usage.txt")) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The directory of the checkout, which {@code bin/run} names. */
  private static Path home() {
    return Path.of(System.getProperty("outturn.home", "."));
  }

  /** The directory of the launcher's own jar, where server and application lie beside it. */
  private static Path dist() {
    try {
      var jar = Launcher.class.getProtectionDomain().getCodeSource().getLocation();
      return Path.of(jar.toURI()).getParent();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
