package org.outturn.grants;

import java.util.concurrent.atomic.AtomicInteger;
import org.outturn.testing.Answer;
import org.outturn.testing.Site;

/** Grants of a test's own, from July 2019 to June 2020. */
final class OwnGrant {

  private static final AtomicInteger NUMBERS = new AtomicInteger();

  private OwnGrant() {}

  /** Recorded as awarded, up to £20,000. */
  static String awarded() {
    return awarded("");
  }

  /**
   * Recorded as awarded.
   *
   * @param more further fields in JSON, with a comma in front
   */
  static String awarded(String more) {
    return of("AWARDED", "\"20000.00\"", more);
  }

  /** Proposed, and not awarded by anybody yet. */
  static String proposed(String ceiling, String more) {
    return of("PROPOSED", ceiling, more);
  }

  private static String of(String status, String ceiling, String more) {
    var reference = "DEPTH-" + NUMBERS.incrementAndGet();
    Site.api("commissioner")
        .post(
            "/grants",
            """
            {"reference":"%s","title":"Grant in depth","provider":"safer-london",
             "status":"%s","ceiling":%s,"startsOn":"2019-07-01",
             "endsOn":"2020-06-30"%s}"""
                .formatted(reference, status, ceiling, more))
        .expect(201);
    return reference;
  }

  /** The field of the first mistake that was found. */
  static String field(Answer refused) {
    return refused.expect(422).json().get("errors").get(0).get("field").asText();
  }

  /** The code of the rule by which something was refused. */
  static String code(Answer refused) {
    return refused.expect(409).json().get("type").asText().replace("/problems/", "");
  }
}
