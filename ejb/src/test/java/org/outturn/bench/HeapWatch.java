package org.outturn.bench;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;

/** Asks a server again and again how much heap it uses, from its start until it is closed. */
final class HeapWatch implements AutoCloseable {

  private static final long PAUSE_MILLIS = 20;

  private final AtomicReference<Double> most;
  private final double before;
  private final Thread thread;

  private HeapWatch(DemoReturn site, double before) {
    this.before = before;
    this.most = new AtomicReference<>(before);
    this.thread = new Thread(() -> watch(site), "heap-watch");
    thread.setDaemon(true);
    thread.start();
  }

  static HeapWatch of(DemoReturn site) throws IOException, InterruptedException {
    return new HeapWatch(site, site.usedHeap());
  }

  private void watch(DemoReturn site) {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        var used = site.usedHeap();
        most.accumulateAndGet(used, Math::max);
        Thread.sleep(PAUSE_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      System.err.println("The heap is not watched any more: " + e.getMessage());
    }
  }

  /** How much more than at the start was used at most, in megabytes. */
  double growth() {
    return (most.get() - before) / 1e6;
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
