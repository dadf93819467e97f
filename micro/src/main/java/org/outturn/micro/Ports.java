package org.outturn.micro;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ports of this machine. */
final class Ports {
  private Ports() {}

  /**
   * @throws Refusal when another program listens on the port, or we may not
   */
  static void requireFree(int port) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(port));
    } catch (IOException e) {
      throw Refusal.because(
          "Port %d cannot be used (%s). Stop the program that uses it, or choose another with --port."
              .formatted(port, e.getMessage()));
    }
  }
}
