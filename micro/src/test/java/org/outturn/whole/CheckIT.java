package org.outturn.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.whole.Commitments.code;
import static org.outturn.whole.Commitments.error;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.outturn.testing.Site;

/** Checks over HTTP: of whom, how long they count, taken back. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CheckIT {

  private static Commitments its;

  @BeforeAll
  static void set_up() {
    its = Commitments.of("TEST-CHECK");
  }

  @Test
  void checks_expire_and_are_taken_back_with_a_reason() {
    var checks = its.grant() + "/checks";
    var insured =
        """
        {"kind":"INSURANCE","result":"PASSED","checkedBy":"Grants team","checkedOn":"2018-10-01",
         "expiresOn":"%s"}""";

    assertThat(error(its.commissioner().post(checks, insured.formatted("2018-09-01")), 422))
        .isEqualTo("expiresOn");
    var expired =
        its.commissioner().post(checks, insured.formatted("2019-09-30")).expect(201).json();
    assertThat(expired.get("standing").asText()).isEqualTo("EXPIRED");
    var soon = its.commissioner().post(checks, insured.formatted("2019-10-30")).expect(201).json();
    assertThat(soon.get("standing").asText()).isEqualTo("EXPIRING");
    var voiding = checks + "/" + soon.get("id") + "/voiding";
    assertThat(error(its.commissioner().post(voiding, "{}"), 422)).isEqualTo("reason");
    its.provider().post(voiding, "{\"reason\":\"x\"}").expect(403);
    its.commissioner().post(voiding, "{\"reason\":\"Wrong grant\"}").expect(200);
    assertThat(code(its.commissioner().post(voiding, "{\"reason\":\"Again\"}"), 409))
        .isEqualTo("already-voided");
  }

  @Test
  void partners_are_checked_and_their_checks_are_told_to_those_they_concern() {
    var partner =
        "{\"organisation\":\"redthread\",\"role\":\"PARTNER\",\"startsOn\":\"2019-04-01\"}";
    its.commissioner().post(its.grant() + "/members", partner).expect(201);
    var checks = its.grant() + "/checks";
    var safe =
        """
        {"kind":"SAFEGUARDING","result":"PASSED","organisation":"%s","everyGrant":%s,
         "checkedOn":"2018-10-01","expiresOn":"2019-10-20"}""";

    assertThat(error(its.commissioner().post(checks, safe.formatted("atcm", false)), 422))
        .isEqualTo("organisation");
    var here =
        its.commissioner().post(checks, safe.formatted("redthread", false)).expect(201).json();
    assertThat(here.get("organisation").asText()).isEqualTo("redthread");
    var everywhere =
        its.commissioner().post(checks, safe.formatted("redthread", true)).expect(201).json();

    its.provider().get(checks + "/" + here.get("id")).expect(200);
    its.provider().get(checks + "/" + everywhere.get("id")).expect(404);
    its.second().get(checks + "/" + everywhere.get("id")).expect(200);
    var page = Site.signedIn("commissioner").get(its.grant()).expect(200).text();
    assertThat(page).contains("expires soon: it counts until 20 October 2019");
    var list = Site.signedIn("commissioner").get("/grants?search=TEST-CHECK").expect(200).page();
    assertThat(list.select("a[href$=TEST-CHECK/checks]").text()).contains("exp");
  }

  @Test
  void a_check_has_a_page_of_its_own_with_its_documents() {
    var id =
        its.commissioner()
            .post(its.grant() + "/checks", "{\"kind\":\"DATA_PROTECTION\",\"result\":\"PASSED\"}")
            .expect(201)
            .json()
            .get("id")
            .asText();
    var page = Site.signedIn("provider.lge").get(its.grant() + "/checks/" + id).expect(200);
    assertThat(page.text()).contains("Documents that show it");
    assertThat(page.page().select("a[href*='/documents/new']").attr("href"))
        .contains("check%2FTEST-CHECK%2F" + id);
    assertThat(page.page().select("form[action$=voiding]")).isEmpty();
    assertThat(code(its.commissioner().get(its.grant() + "/checks/999999999"), 404))
        .isEqualTo("not-found");
  }
}
