package org.outturn.learning;

import org.outturn.testing.Answer;
import org.outturn.testing.Site;

/** A case study of a test's own, MOPAC's, written by the account commissioner. */
final class OwnStudy {

  static final String SERIES = "violence-reduction-partnership-case-studies";
  private static final String ROOT = "/case-studies";

  private final String address;

  private OwnStudy(String address) {
    this.address = address;
  }

  /**
   * @param word stands in its text, to be found by
   */
  static OwnStudy write(String word) {
    var made =
        Site.api("commissioner")
            .post(
                ROOT,
                """
                {"series":"%s","title":"Study of a test","place":"Nowhere","happened":"2019-09",
                 "sections":[{"heading":"Results","words":"What came of it: %s"}]}"""
                    .formatted(SERIES, word))
            .expect(201);
    return new OwnStudy(ROOT + "/" + made.json().get("reference").asText());
  }

  String address() {
    return address;
  }

  String reference() {
    return address.substring(ROOT.length() + 1);
  }

  Answer read(String account) {
    return Site.api(account).get(address);
  }

  Answer move(String account, String move, String json) {
    return Site.api(account).post(address + "/" + move, json);
  }

  /** The next text, as the account commissioner writes it. */
  void rewrite(String word) {
    var etag = read("commissioner").expect(200).header("ETag").orElseThrow();
    Site.api("commissioner")
        .patch(
            address,
            etag,
            "{\"sections\":[{\"heading\":\"Results\",\"words\":\"Now: " + word + "\"}]}")
        .expect(200);
  }

  void checkConsent() {
    move(
            "commissioner",
            "consent",
            "{\"consent\":\"NOBODY_DESCRIBED\",\"nobodyRecognisable\":true}")
        .expect(200);
  }

  void review() {
    move("commissioner2", "review", "{\"note\":\"Read and passed\"}").expect(200);
  }

  void publish() {
    move("commissioner", "publication", "{\"published\":\"2019-10-14\",\"where\":\"A site\"}")
        .expect(200);
  }
}
