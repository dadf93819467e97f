package org.outturn.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.testing.Answer;
import org.outturn.testing.ApiClient;
import org.outturn.testing.Site;
import org.outturn.testing.Sql;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OrganisationIT {

  private static final String INSTALLER = "organisations.installer";
  private static final String ROOT = "/organisations";

  @BeforeAll
  static void an_administrator_of_the_installation() {
    Site.api("admin"); // the server makes the tables
    Sql.value(
        """
        WITH made AS (
          INSERT INTO user_account (username, display_name, password_hash, status, created_at)
          SELECT ?, 'Installer of a test', password_hash, 'ACTIVE', now()
          FROM user_account WHERE username = 'admin' RETURNING id)
        INSERT INTO account_role (account_id, role)
        SELECT id, 'INSTALLATION_ADMINISTRATOR' FROM made RETURNING account_id""",
        INSTALLER);
  }

  private static String provider(String name) {
    var json = "{\"name\":\"" + name + "\",\"kind\":\"PROVIDER\"}";
    return ROOT + "/" + Site.api("admin").post(ROOT, json).expect(201).json().get("slug").asText();
  }

  private static String field(Answer answer) {
    return answer.expect(422).json().get("errors").get(0).get("field").asText();
  }

  private static Answer patch(ApiClient api, String address, String json) {
    return api.patch(address, api.get(address).header("ETag").orElseThrow(), json);
  }

  private static java.util.List<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
  }

  @Test
  void is_known_by_its_aliases_and_its_numbers_are_not_stated_in_the_papers() {
    var wcwo = Site.api("wf.commissioner").get(ROOT + "/we-can-work-it-out").expect(200).json();
    assertThat(texts(wcwo.get("aliases"))).contains("We Can Work Out");
    assertThat(wcwo.get("charityNumber").isNull()).isTrue();
    assertThat(
            Site.api("wf.commissioner")
                .get(ROOT + "?q=we%20can%20work%20out")
                .json()
                .get("total")
                .asInt())
        .isEqualTo(1);
    assertThat(Site.signedIn("wf.commissioner").get(ROOT + "/we-can-work-it-out").page().text())
        .contains("We Can Work Out", "Not stated", "WF-ASKME", "Lead provider");
  }

  @Test
  void is_known_only_to_those_who_have_to_do_with_it() {
    Site.api("commissioner").get(ROOT + "/spark2life").expect(404);
    Site.api("provider.lge").get(ROOT + "/spark2life").expect(404);
    Site.api("provider.lge").get(ROOT + "/mopac").expect(200);
    Site.api("provider.lge").get(ROOT + "/waltham-forest").expect(404);
    Site.api("commissioner").get(ROOT + "/nhs-england").expect(200);
    assertThat(
            Site.api("commissioner").get(ROOT + "/safer-london/grants").json().get("total").asInt())
        .isPositive();
    assertThat(
            Site.api("wf.commissioner")
                .get(ROOT + "/nhs-england/grants")
                .json()
                .get("total")
                .asInt())
        .isZero();
  }

  @Test
  void begins_and_ends_its_work_with_a_body_from_a_day() {
    var address = provider("Linked provider of a test");
    var installer = Site.api(INSTALLER);
    Site.api("wf.commissioner").get(address).expect(404);
    Site.api("admin").post(address + "/bodies", "{\"body\":\"waltham-forest\"}").expect(422);
    installer.post(address + "/bodies", "{\"body\":\"waltham-forest\"}").expect(201);
    var seen = Site.api("wf.commissioner").get(address).expect(200).json();
    assertThat(texts(seen.get("bodies"))).containsExactly("waltham-forest");
    assertThat(texts(Site.api("commissioner").get(address).json().get("bodies")))
        .containsExactly("mopac");
    assertThat(Site.api("commissioner").get(address + "/bodies").json().get("total").asInt())
        .isEqualTo(1);
    var ending = address + "/bodies/waltham-forest/ending";
    Site.api("admin").post(ending, "{\"endedOn\":\"2019-10-14\",\"reason\":\"Over\"}").expect(404);
    assertThat(field(installer.post(ending, "{\"endedOn\":\"2019-10-14\"}"))).isEqualTo("reason");
    assertThat(field(installer.post(ending, "{\"endedOn\":\"2019-10-01\",\"reason\":\"Over\"}")))
        .isEqualTo("endedOn");
    installer.post(ending, "{\"endedOn\":\"2019-10-14\",\"reason\":\"Over\"}").expect(200);
    Site.api("wf.commissioner").get(address).expect(404);
    installer.post(ending, "{\"endedOn\":\"2019-10-14\",\"reason\":\"Over\"}").expect(409);
    installer.post(address + "/bodies", "{\"body\":\"waltham-forest\"}").expect(201);
    installer.post(ending, "{\"endedOn\":\"2019-12-01\",\"reason\":\"Planned\"}").expect(200);
    Site.api("wf.commissioner").get(address).expect(200);
  }

  @ParameterizedTest
  @CsvSource({
    "charityNumber, 123",
    "charityNumber, SC12345",
    "companyNumber, 3838383",
    "companyNumber, XX123456",
    "name, a\\u0000b",
    "aliases, a\\u202Eb"
  })
  void takes_no_number_or_name_that_cannot_be(String field, String value) {
    var quoted = field.equals("aliases") ? "[\"" + value + "\"]" : "\"" + value + "\"";
    var admin = Site.api("admin");
    assertThat(field(patch(admin, ROOT + "/atcm", "{\"" + field + "\":" + quoted + "}")))
        .isEqualTo(field);
  }

  @Test
  void has_identifiers_from_its_numbers_which_no_other_has() {
    var one = provider("Numbered provider of a test");
    var other = provider("Other numbered provider of a test");
    var admin = Site.api("admin");
    var numbers = "{\"charityNumber\":\"1089464\",\"companyNumber\":\"SC123456\"}";
    var changed = patch(admin, one, numbers).expect(200).json();
    assertThat(texts(changed.get("identifiers")))
        .containsExactly("GB-CHC-1089464", "GB-COH-SC123456");
    assertThat(field(patch(admin, other, numbers))).isEqualTo("charityNumber");
    admin.post(one + "/aliases", "{\"alias\":\"NPT\"}").expect(201);
    assertThat(field(admin.post(one + "/aliases", "{\"alias\":\"NPT\"}"))).isEqualTo("alias");
    Site.api("commissioner").post(one + "/aliases", "{\"alias\":\"X\"}").expect(403);
  }

  @Test
  void of_two_who_change_it_the_slower_sees_both_versions() {
    var address = provider("Contested provider of a test");
    var admin = Site.api("admin");
    patch(admin, address, "{\"name\":\"Contested provider, renamed\"}").expect(200);
    var visitor = Site.signedIn("admin");
    var answer =
        visitor
            .submit(
                address + "/edit",
                "form:has([name=name])",
                Map.of("name", "Contested provider, mine", "version", "0"))
            .expect(412)
            .page();
    assertThat(answer.text()).contains("Contested provider, renamed", "Contested provider, mine");
    assertThat(answer.selectFirst("[name=version]").attr("value")).isEqualTo("1");
    admin.patch(address, "\"0\"", "{\"name\":\"X\"}").expect(412);
  }

  @Test
  void engagement_officers_read_the_organisations_of_their_body_and_no_grants() {
    var api = Site.api("wcc.engagement");
    assertThat(api.get(ROOT + "/westminster").expect(200).json().get("slug").asText())
        .isEqualTo("westminster");
    api.get(ROOT + "/safer-london").expect(404);
    api.get(ROOT + "/westminster/grants").expect(403);
    api.post(ROOT, "{}").expect(403);
    var visitor = Site.signedIn("wcc.engagement");
    assertThat(visitor.get(ROOT).expect(200).text()).doesNotContain("Safer London");
    assertThat(visitor.get(ROOT + "/westminster").expect(200).text())
        .doesNotContain("Grants that you may see", "Discrepancies");
  }
}
