package org.outturn.programme;

import java.util.concurrent.atomic.AtomicInteger;
import org.outturn.testing.ApiClient;
import org.outturn.testing.Site;

/**
 * A programme that only one test touches, of Waltham Forest.
 *
 * @param path in the API and among the pages
 */
record OwnProgramme(String path) {

  private static final AtomicInteger LAST = new AtomicInteger();

  static final String FIGURE =
      """
      {"title":"Knife crime","statement":"It fell.","value":27,"unit":"%","direction":"FALL",
       "place":"A borough","population":"Offences","period":"12 months","ends":"2019-11",
       "document":"A police table","section":"1","publishedOn":"2019-12-01"}""";

  static ApiClient commissioner() {
    return Site.api("wf.commissioner");
  }

  static OwnProgramme create() {
    var json =
        """
        {"kind":"PARTNERSHIP","title":"Trial %d of programmes","description":"A trial.",
         "since":"2018-11","objectives":["One","Two"],"source":"A paper",
         "aliases":[{"wording":"Trial","source":"Another paper"}]}"""
            .formatted(LAST.incrementAndGet());
    var made = commissioner().post("/programmes", json).expect(201).json();
    return new OwnProgramme("/programmes/" + made.get("slug").asText());
  }

  OwnProgramme withPledge(String target) {
    var json =
        """
        {"code":"P1","title":"A pledge","target":%s,"unit":"pupils","starts":"2019","ends":"2022",
         "source":"A paper"}"""
            .formatted(target);
    commissioner().post(path + "/pledges", json).expect(201);
    return this;
  }
}
