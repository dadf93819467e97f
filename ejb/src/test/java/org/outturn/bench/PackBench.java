package org.outturn.bench;

import java.util.Locale;
import org.outturn.disclosure.Audience;
import org.outturn.pack.PackFixture;

/**
 * A decision pack of nine quarters with its charts: the writing alone, or with the address of a
 * running demonstration from the request to the last byte. Limit for either: 100 ms, warm.
 *
 * <pre>bin/bench pack   or   bin/run   and then   bin/bench pack http://localhost:8080</pre>
 */
public final class PackBench {

  private static final double MOST_MILLISECONDS = 100;
  private static final String GRANT = "/api/v1/grants/LGE-2017";
  private static final String PACK = GRANT + "/packs/decision.xlsx?audience=";

  private PackBench() {}

  public static void main(String[] arguments) throws Exception {
    System.exit((arguments.length == 0 ? written() : fetched(arguments[0])) ? 0 : 1);
  }

  private static boolean written() throws Exception {
    return within(
        Timing.medians(
            60,
            100,
            () -> PackFixture.pack(Audience.INTERNAL),
            () -> PackFixture.pack(Audience.PUBLICATION)));
  }

  /** Between packs the grant itself is asked for, to tell how busy the machine is. */
  private static boolean fetched(String base) throws Exception {
    var server = new DemoServer(base, "commissioner");
    var medians =
        Timing.medians(
            100,
            100,
            () -> server.get(PACK + Audience.INTERNAL.code()),
            () -> server.get(PACK + Audience.PUBLICATION.code()),
            () -> server.get(GRANT));
    var met = within(medians);
    System.out.println(
        String.format(
            Locale.ROOT,
            "the grant    %6.1f ms, so that a pack takes %.1f times as long",
            medians[2],
            medians[0] / medians[2]));
    return met;
  }

  private static boolean within(double[] medians) {
    var internal = within("internal", medians[0]);
    var publication = within("publication", medians[1]);
    return internal && publication;
  }

  private static boolean within(String audience, double milliseconds) {
    var met = milliseconds <= MOST_MILLISECONDS;
    System.out.println(
        String.format(
            Locale.ROOT,
            "%-12s %6.1f ms, at most %.0f: %s",
            audience,
            milliseconds,
            MOST_MILLISECONDS,
            met ? "met" : "missed"));
    return met;
  }
}
