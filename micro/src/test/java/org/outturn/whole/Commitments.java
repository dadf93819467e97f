package org.outturn.whole;

import com.fasterxml.jackson.databind.JsonNode;
import org.outturn.testing.Answer;
import org.outturn.testing.ApiClient;
import org.outturn.testing.Site;
import org.outturn.testing.TestGrant;

/**
 * The commitments of a grant of a test's own.
 *
 * @param grant its address in the API and of its page
 */
record Commitments(String grant) {

  /** Sets the grant up. */
  static Commitments of(String reference) {
    TestGrant.create(reference);
    return new Commitments("/grants/" + reference);
  }

  /** Whoever set it up. */
  ApiClient commissioner() {
    return Site.api("commissioner");
  }

  /** A colleague, for what nobody does alone. */
  ApiClient second() {
    return Site.api("commissioner2");
  }

  /** Somebody of the lead provider. */
  ApiClient provider() {
    return Site.api("provider.lge");
  }

  void attach(String code) {
    commissioner()
        .post(
            grant + "/conditions",
            """
            {"code":"%s","title":"A condition","requirement":"Do this","source":"A paper, 1"}"""
                .formatted(code))
        .expect(201);
  }

  void plan(String code, String units) {
    commissioner()
        .post(
            grant + "/milestones",
            """
            {"code":"%s","title":"A milestone","description":"What is done","owner":"PROVIDER",
             %s"dueOn":"2020-05-01","source":"A paper, 2"}"""
                .formatted(code, units))
        .expect(201);
  }

  JsonNode json(String path) {
    return commissioner().get(grant + path).expect(200).json();
  }

  String status(String path) {
    return json(path).get("status").asText();
  }

  /** The field of the first mistake. */
  static String error(Answer refused, int status) {
    return refused.expect(status).json().get("errors").get(0).get("field").asText();
  }

  /** The code of the problem. */
  static String code(Answer refused, int status) {
    return refused.expect(status).json().get("type").asText().replace("/problems/", "");
  }
}
