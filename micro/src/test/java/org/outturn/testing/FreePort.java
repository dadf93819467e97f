package org.outturn.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Ports on which nobody listens. Each process of the tests looks in a block of its own, and all of
 * them lie below those that a system gives to connections, so that none is taken between the
 * finding and the use.
 */
final class FreePort {
  private static final int FIRST = 20_000;
  private static final int BLOCKS = 120;
  private static final int BLOCK = 100;
  private static final AtomicInteger ASKED = new AtomicInteger();

  private FreePort() {}

  /** Another port at each call. */
  static int find() {
    var block = FIRST + (int) (ProcessHandle.current().pid() % BLOCKS) * BLOCK;
    for (var tried = 0; tried < BLOCK; tried++) {
      var port = block + ASKED.getAndIncrement() % BLOCK;
      if (isFree(port)) {
        return port;
      }
    }
    throw new IllegalStateException("No port from " + block + " on is free");
  }

  private static boolean isFree(int port) {
    try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException taken) {
      return false;
    }
  }
}
