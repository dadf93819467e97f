package org.outturn.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.outturn.testing.Answer;
import org.outturn.testing.ApiClient;
import org.outturn.testing.Site;

/** Decisions of tests' own, and how they are moved on. */
final class OwnDecision {

  private static final AtomicInteger NUMBERS = new AtomicInteger();

  private OwnDecision() {}

  static ApiClient as(String username) {
    return Site.api(username);
  }

  /** A draft of a test's own that lacks nothing but its sign-offs. */
  static String draft(String ceiling) {
    var reference = "TEST-" + NUMBERS.incrementAndGet();
    as("commissioner").post("/decisions", paper(reference, ceiling)).expect(201);
    ask(reference, "FINANCE", "finance");
    ask(reference, "LEGAL", "legal");
    ask(reference, "EQUALITY", "equality");
    return "/decisions/" + reference;
  }

  static String paper(String reference, String ceiling) {
    return """
        {"reference":"%s","title":"A paper of a test","decidedBy":"Deputy Mayor",
         "sections":[{"kind":"SUMMARY","body":"What it is about"},
                     {"kind":"FINANCE","number":"1","heading":"Money","body":"There is enough"},
                     {"kind":"LEGAL","body":"It is allowed"},
                     {"kind":"EQUALITY","body":"It is fair"}],
         "recommendations":[{"letter":"a","kind":"GRANT","wording":"Award it","ceiling":%s,
                             "grantee":"Safer London"}],
         "powers":[{"act":"An Act of 2011","provision":"section 3","purpose":"To act"}]}"""
        .formatted(reference, ceiling);
  }

  static void ask(String reference, String kind, String username) {
    as("commissioner")
        .post(
            "/decisions/" + reference + "/sign-off-requests",
            "{\"kind\":\"%s\",\"username\":\"%s\"}".formatted(kind, username))
        .expect(200);
  }

  static void signOff(String draft, String username) {
    as(username)
        .post(
            draft + "/sign-offs", "{\"kind\":\"%s\"}".formatted(username.toUpperCase(Locale.ROOT)))
        .expect(200);
  }

  static void signOffAll(String draft) {
    signOff(draft, "finance");
    signOff(draft, "legal");
    signOff(draft, "equality");
  }

  static void refused(Answer answer, int status, String code) {
    assertThat(answer.expect(status).json().get("type").asText()).endsWith("/" + code);
  }

  static String state(JsonNode decision, int signOff) {
    return decision.get("signOffs").get(signOff).get("state").asText();
  }
}
