package org.outturn.micro;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What Payara Micro is told before it starts. */
final class PrebootCommands {
  private static final String CONFIG = "set configs.config.server-config.";
  private static final String HTTP =
      CONFIG + "network-config.protocols.protocol.http-listener.http.";

  /** A backstop behind the application's own limit, which answers with a page. */
  private static final int LARGEST_REQUEST_BYTES = 30 * 1024 * 1024;

  private static final List<String> LINES =
      List.of(
          CONFIG + "hazelcast-config-specific-configuration.enabled=false",
          CONFIG + "security-service.activate-default-principal-to-role-mapping=true",
          HTTP + "compression=on",
          HTTP + "max-post-size-bytes=" + LARGEST_REQUEST_BYTES,
          // Behind a proxy that ends TLS, cookies are Secure and addresses begin with https.
          HTTP + "scheme-mapping=X-Forwarded-Proto",
          HTTP + "server-header=false",
          HTTP + "xpowered-by=false");

  private PrebootCommands() {}

  static Path write(Path directory) throws IOException {
    return Files.write(directory.resolve("preboot.txt"), LINES);
  }
}
