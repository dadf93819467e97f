package org.outturn.bench;

import java.util.Arrays;

/** Times two or more tasks in turns, so that what else the machine does falls on all alike. */
final class Timing {

  /** Something to time. */
  interface Task {
    void run() throws Exception;
  }

  private Timing() {}

  /** The median time of each task in milliseconds, after a warm-up. */
  static double[] medians(int warmUp, int rounds, Task... tasks) throws Exception {
    for (var i = 0; i < warmUp; i++) {
      for (var task : tasks) {
        task.run();
      }
    }
    var times = new double[tasks.length][rounds];
    for (var round = 0; round < rounds; round++) {
      for (var t = 0; t < tasks.length; t++) {
        times[t][round] = once(tasks[t]);
      }
    }
    return Arrays.stream(times).mapToDouble(Timing::median).toArray();
  }

  /** One run in milliseconds. */
  static double once(Task task) throws Exception {
    var start = System.nanoTime();
    task.run();
    return (System.nanoTime() - start) / 1e6;
  }

  private static double median(double[] times) {
    Arrays.sort(times);
    return times[times.length / 2];
  }
}
