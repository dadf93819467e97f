package org.outturn.bench;

import java.util.Locale;
import org.outturn.disclosure.Audience;
import org.outturn.pack.PackFixture;

/** Writing a decision pack of nine quarters with its charts. Limit: 100 ms, warm. */
public final class PackBench {

  private static final double MOST_MILLISECONDS = 100;

  private PackBench() {}

  public static void main(String[] arguments) throws Exception {
    var medians =
        Timing.medians(
            60,
            100,
            () -> PackFixture.pack(Audience.INTERNAL),
            () -> PackFixture.pack(Audience.PUBLICATION));
    say("internal", medians[0]);
    say("publication", medians[1]);
    System.exit(Math.max(medians[0], medians[1]) > MOST_MILLISECONDS ? 1 : 0);
  }

  private static void say(String audience, double milliseconds) {
    System.out.println(
        String.format(
            Locale.ROOT,
            "%-12s %6.1f ms, at most %.0f: %s",
            audience,
            milliseconds,
            MOST_MILLISECONDS,
            milliseconds > MOST_MILLISECONDS ? "missed" : "met"));
  }
}
