package org.outturn.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.testing.TestReturn.DECLARED;
import static org.outturn.testing.TestReturn.GOOD;
import static org.outturn.testing.TestReturn.PREPARER;
import static org.outturn.testing.TestReturn.XLSX;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.testing.Site;
import org.outturn.testing.TestGrant;
import org.outturn.testing.TestReturn;

/** Requests that would succeed for whom they are meant for are refused to everybody else. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class IsolationIT {
  private static TestReturn draft;
  private static TestReturn submitted;
  private static byte[] workbook;
  private static String annotated;

  @BeforeAll
  static void setUpGrant() {
    var grant = TestGrant.create("TEST-ALONE");
    draft = grant.newReturn();
    workbook = draft.filled(GOOD);
    annotated = draft.upload(workbook).expect(201).json().get("annotatedWorkbook").asText();
    submitted = grant.newReturn();
    submitted.upload(GOOD).expect(201);
    submitted.submit().expect(200);
  }

  @ParameterizedTest
  @CsvSource({
    // account, reading, preparing, submitting, reviewing
    "provider.spark2life, 404, 404, 404, 403",
    "wf.commissioner, 404, 403, 403, 404",
    "auditor, 200, 403, 403, 403",
    "finance, 200, 403, 403, 403",
    "admin, 403, 403, 403, 403"
  })
  void each_route_of_the_loop_is_shut_to_others(
      String account, int reading, int preparing, int submitting, int reviewing) {
    var before = draft.read(PREPARER).text() + submitted.read(PREPARER).text();

    assertThat(answers(account)).isEqualTo(expected(reading, preparing, submitting, reviewing));
    assertThat(draft.read(PREPARER).text() + submitted.read(PREPARER).text()).isEqualTo(before);
  }

  private static Map<String, Integer> answers(String account) {
    var api = Site.api(account);
    var found = new LinkedHashMap<String, Integer>();
    found.put("list", api.get("/grants/" + draft.grant() + "/returns").status());
    found.put("view", api.get(draft.path()).status());
    found.put("workbook", api.get(draft.path("workbook")).status());
    found.put("annotated", api.get(annotated.replace("/api/v1", "")).status());
    found.put("upload", api.post(draft.path("uploads"), XLSX, workbook).status());
    found.put(
        "patch",
        api.patch(draft.path(), draft.etag(), "{\"figures\":{\"kpi.enquiries.value\":\"1\"}}")
            .status());
    found.put(
        "answer", api.post(submitted.path("queries/1/answers"), "{\"text\":\"No\"}").status());
    found.put("submission", api.post(draft.path("submission"), DECLARED).status());
    found.put(
        "query",
        api.post(
                submitted.path("queries"),
                "{\"measure\":\"enquiries\",\"question\":\"Why?\",\"replyBy\":\"2019-11-01\"}")
            .status());
    found.put("acceptance", api.post(submitted.path("acceptance")).status());
    found.put("reopening", api.post(submitted.path("reopening"), "{\"reason\":\"No\"}").status());
    return found;
  }

  private static Map<String, Integer> expected(
      int reading, int preparing, int submitting, int reviewing) {
    var expected = new LinkedHashMap<String, Integer>();
    expected.put("list", reading);
    expected.put("view", reading);
    expected.put("workbook", reading);
    expected.put("annotated", preparing);
    expected.put("upload", preparing);
    expected.put("patch", preparing);
    expected.put("answer", preparing);
    expected.put("submission", submitting);
    expected.put("query", reviewing);
    expected.put("acceptance", reviewing);
    expected.put("reopening", reviewing);
    return expected;
  }
}
