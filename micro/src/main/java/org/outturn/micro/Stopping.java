package org.outturn.micro;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

/** Asked once, everything stops in good order; asked again, at once. */
final class Stopping {
  private static final int HURRIED = 130;

  private final Thread worker;
  private final AtomicBoolean asked = new AtomicBoolean();
  private final List<Runnable> whenHurried = new CopyOnWriteArrayList<>();

  /** The worker is interrupted at the first call, and then closes what it has opened. */
  Stopping(Thread worker) {
    this.worker = worker;
  }

  void ask() {
    if (asked.compareAndSet(false, true)) {
      System.out.println("Stopping.");
      worker.interrupt();
    } else {
      whenHurried.forEach(Runnable::run);
      Runtime.getRuntime().halt(HURRIED);
    }
  }

  boolean asked() {
    return asked.get();
  }

  void whenHurried(Runnable action) {
    whenHurried.add(action);
  }
}
