package org.outturn.testing;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * A grant of a test's own, from MOPAC to Safer London, so that what the test does disturbs nobody.
 * It reports the measures of {@link #KPI_SET}; {@code accepted-not-accounted-for} is their sum.
 */
public final class TestGrant {
  private static final String KPI_SET =
      """
      {"measures":[
        {"code":"enquiries","name":"Enquiries","type":"CUMULATIVE","unit":"enquiries",
         "better":"HIGHER","required":true},
        {"code":"referrals_accepted","name":"Referrals accepted","type":"CUMULATIVE",
         "unit":"referrals","better":"HIGHER","required":true},
        {"code":"young_people_supported","name":"Young people supported","type":"CUMULATIVE",
         "unit":"people","required":true},
        {"code":"pending_cases","name":"Pending cases","type":"STOCK","unit":"cases",
         "required":true},
        {"code":"closed_before_engagement","name":"Closed before engagement",
         "type":"CUMULATIVE","unit":"referrals"},
        {"code":"harm_reduced","name":"Harm reduced","type":"RATIO","unit":"people",
         "outcome":true}],
       "identities":[{"code":"accepted-not-accounted-for","total":"referrals_accepted",
         "parts":[{"measure":"young_people_supported"},{"measure":"pending_cases"},
                  {"measure":"closed_before_engagement"}]}]}""";

  private final String reference;
  private final AtomicInteger periods = new AtomicInteger();

  private TestGrant(String reference) {
    this.reference = reference;
  }

  /**
   * Sets one up, as the commissioner does.
   *
   * @param reference capital letters, not used by another test
   */
  public static TestGrant create(String reference) {
    var commissioner = Site.api("commissioner");
    commissioner
        .post(
            "/grants",
            """
            {"reference":"%s","title":"Grant of a test","provider":"safer-london",
             "status":"ACTIVE","ceiling":"100000.00","startsOn":"2018-04-01",
             "endsOn":"2020-03-31","reportingFrom":"2018-04-01"}"""
                .formatted(reference))
        .expect(201);
    commissioner.post("/grants/" + reference + "/kpi-sets", KPI_SET).expect(201);
    return new TestGrant(reference);
  }

  public String reference() {
    return reference;
  }

  /** A return of its own for a test: July to September 2019, due a week after the demo's day. */
  public TestReturn newReturn() {
    return newReturn("2019-07-01", "2019-09-30", "2019-10-21");
  }

  public TestReturn newReturn(String startsOn, String lastDay, String dueOn) {
    var code = "ONE-" + periods.incrementAndGet();
    Site.api("commissioner")
        .post(
            "/grants/" + reference + "/periods",
            """
            {"code":"%s","startsOn":"%s","lastDay":"%s","dueOn":"%s","overlaps":true}"""
                .formatted(code, startsOn, lastDay, dueOn))
        .expect(201);
    return new TestReturn(reference, code);
  }
}
