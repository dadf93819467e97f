package org.outturn.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.testing.Answer;
import org.outturn.testing.Site;
import org.outturn.testing.Sql;
import org.outturn.testing.Visitor;

/** Getting in, staying out, and what the trail keeps of it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AccessIT {

  private static final String FORM = "form[action=/sign-in]";

  @Test
  void whoever_is_not_signed_in_is_sent_to_sign_in_and_back() {
    var answer = Site.visitor().get("/grants?page=2").expect(302);

    assertThat(answer.header("Location").orElseThrow())
        .endsWith("/sign-in?return=%2Fgrants%3Fpage%3D2");
  }

  @Test
  void signing_in_leads_back_to_the_page_and_never_to_another_site() {
    var typed = Map.of("username", "commissioner", "password", Site.PASSWORD);

    assertThat(location(Site.visitor().submit("/sign-in?return=/account", FORM, typed)))
        .endsWith("/account");
    assertThat(location(Site.visitor().submit("/sign-in?return=//evil.example", FORM, typed)))
        .doesNotContain("evil");
  }

  @Test
  void the_api_asks_for_a_token() {
    var answer = Site.api().get("/accounts").expect(401);

    assertThat(answer.header("WWW-Authenticate").orElseThrow()).startsWith("Bearer");
    assertThat(answer.header("Content-Type")).contains("application/problem+json");
    assertThat(answer.json().get("type").asText()).isEqualTo("/problems/not-signed-in");
  }

  @Test
  void a_session_moves_nothing_in_the_api() {
    assertThat(Site.signedIn("admin").get("/api/v1/accounts").status()).isEqualTo(401);
  }

  @Test
  void a_form_without_its_token_changes_nothing() {
    var admin = Site.signedIn("admin");

    assertThat(admin.post("/accounts/finance2/suspension", Map.of()).status()).isEqualTo(403);
    assertThat(admin.get("/account").status()).isEqualTo(200);
  }

  @Test
  void a_sign_in_page_older_than_its_session_asks_again_and_then_lets_in() {
    var late = Site.visitor();
    var typed = Map.of("username", "commissioner", "password", Site.PASSWORD);

    var again = late.post("/sign-in", typed).expect(403).page();

    assertThat(again.select(".govuk-error-summary").text()).contains("open for too long");
    var sent = new java.util.HashMap<>(typed);
    again
        .select(FORM + " input[type=hidden]")
        .forEach(one -> sent.put(one.attr("name"), one.val()));
    assertThat(late.post("/sign-in", sent).status()).isEqualTo(303);
  }

  @Test
  void a_wrong_password_and_an_unknown_name_are_told_alike() {
    var known = Map.of("username", "legal", "password", "not the password");
    var unknown = Map.of("username", "nobody.at.all", "password", "not the password");

    var one = Site.visitor().submit("/sign-in", FORM, known).expect(400);
    var other = Site.visitor().submit("/sign-in", FORM, unknown).expect(400);

    assertThat(one.page().title()).startsWith("Error: ");
    assertThat(summary(one)).isEqualTo(summary(other)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"locked.out.one", "unknown.to.all"})
  void ten_failures_lock_a_name_whether_or_not_it_exists(String username) {
    if (username.startsWith("locked")) {
      created(username);
    }
    for (var i = 0; i < 10; i++) {
      assertThat(token(username, "guess number " + i).status()).isEqualTo(401);
    }

    assertThat(token(username, "guess number 11").status()).isEqualTo(429);
    var page =
        Site.visitor().submit("/sign-in", FORM, Map.of("username", username, "password", "x"));
    assertThat(summary(page.expect(400))).contains("Wait 5 minutes");
  }

  @Test
  void an_invitation_works_once_and_its_holder_comes_in() {
    var path = created("invited.once");
    var password = Map.of("password", "three random words");

    var first = Site.visitor().submit(path, "form", password);
    assertThat(first.status()).isEqualTo(303);
    assertThat(Site.visitor().get(path).status()).isEqualTo(404);
    Site.visitor().signIn("invited.once", "three random words").get("/account").expect(200);
  }

  @Test
  void a_suspension_holds_from_the_next_request() {
    var path = created("suspended.soon");
    Site.visitor().submit(path, "form", Map.of("password", "three random words"));
    Visitor holder = Site.visitor().signIn("suspended.soon", "three random words");
    holder.get("/account").expect(200);

    Site.api("admin").post("/accounts/suspended.soon/suspension").expect(200);

    assertThat(holder.get("/account").status()).isEqualTo(302);
  }

  @Test
  void other_bodies_accounts_do_not_exist() {
    assertThat(Site.api("admin").get("/accounts/wf.commissioner").status()).isEqualTo(404);
    assertThat(Site.api("admin").get("/accounts/provider.lge").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "admin, /accounts, 200",
    "admin, /audit/events, 403",
    "auditor, /audit/events, 200",
    "auditor, /audit/verification, 200",
    "auditor, /accounts, 403",
    "commissioner, /accounts, 403",
    "wcc.engagement, /organisations, 200",
    "wcc.engagement, /accounts, 403"
  })
  void routes_ask_for_their_permission(String username, String path, int status) {
    assertThat(Site.api(username).get(path).status()).isEqualTo(status);
  }

  @Test
  void a_refused_attempt_is_in_the_trail() {
    var query = "SELECT count(*) FROM audit_event WHERE event = 'access.refused'";
    var before = Sql.count(query);

    Site.api("finance").get("/accounts").expect(403);

    assertThat(Sql.count(query)).isGreaterThan(before);
  }

  @Test
  void the_chain_is_intact_and_counts_every_event() {
    var check = Site.api("auditor").get("/audit/verification").expect(200).json();

    assertThat(check.get("intact").asBoolean()).isTrue();
    assertThat(check.get("head").asText()).hasSize(64);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE audit_event SET details = '{}'",
        "DELETE FROM audit_event",
        "TRUNCATE audit_event"
      })
  void nobody_changes_the_trail(String change) throws SQLException {
    try (var owner = Sql.asOwner();
        var application = Sql.asApplication()) {
      assertThat(Sql.refusal(owner, change).getMessage()).contains("append-only");
      assertThat(Sql.refusal(application, change).getMessage()).contains("permission denied");
    }
  }

  @Test
  void pages_and_api_leave_with_the_headers_that_protect_them() {
    for (var answer : new Answer[] {Site.visitor().get("/sign-in"), Site.api().get("/accounts")}) {
      assertThat(answer.header("Content-Security-Policy").orElseThrow())
          .contains("script-src 'self'")
          .doesNotContain("unsafe");
      assertThat(answer.header("X-Content-Type-Options")).contains("nosniff");
      assertThat(answer.header("Cache-Control")).contains("no-store");
    }
  }

  @Test
  void unknown_routes_are_told_in_the_callers_style() {
    assertThat(Site.signedIn("legal").get("/no/such/page").expect(404).page().title())
        .startsWith("Page not found");
    assertThat(Site.api("legal").get("/no/such/thing").expect(404).json().get("status").asInt())
        .isEqualTo(404);
  }

  /** Creates an analyst of MOPAC and gives the path of the invitation. */
  private static String created(String username) {
    var json =
        "{\"username\":\"%s\",\"displayName\":\"Test\",\"organisation\":\"mopac\",\"roles\":[\"ANALYST\"]}"
            .formatted(username);
    var url = Site.api("admin").post("/accounts", json).expect(201).json().get("url").asText();
    return java.net.URI.create(url).getPath();
  }

  private static Answer token(String username, String password) {
    var secret = (username + ":" + password).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    var basic = "Basic " + java.util.Base64.getEncoder().encodeToString(secret);
    return Site.api()
        .send(
            Site.api()
                .request("/tokens")
                .header("Authorization", basic)
                .POST(BodyPublishers.noBody()));
  }

  private static String location(Answer answer) {
    return answer.expect(303).header("Location").orElseThrow();
  }

  private static String summary(Answer answer) {
    return answer.page().select(".govuk-error-summary").text();
  }
}
