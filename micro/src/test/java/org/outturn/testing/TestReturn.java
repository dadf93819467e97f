package org.outturn.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.outturn.workbook.InputName;
import org.outturn.workbook.WorkbookFixtures;

/** A return of a {@link TestGrant}, worked on through the API. */
public record TestReturn(String grant, String period) {
  public static final String PREPARER = "provider.lge";
  public static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** Figures without an error or a warning. */
  public static final Map<String, Object> GOOD =
      Map.of(
          "kpi.enquiries.value", 641,
          "kpi.referrals_accepted.value", 263,
          "kpi.young_people_supported.value", 160,
          "kpi.pending_cases.value", 27,
          "kpi.closed_before_engagement.value", 76,
          "kpi.harm_reduced.numerator", 11,
          "kpi.harm_reduced.denominator", 15);

  public static final String DECLARED = "{\"declaration\":true}";

  public String path() {
    return "/grants/" + grant + "/returns/" + period;
  }

  public String path(String move) {
    return path() + "/" + move;
  }

  /** The good figures with some of them changed. */
  public static Map<String, Object> goodBut(Map<String, Object> changes) {
    var figures = new HashMap<>(GOOD);
    figures.putAll(changes);
    return figures;
  }

  /** The workbook as it is downloaded now. */
  public byte[] workbook() {
    return Site.api(PREPARER).get(path("workbook")).expect(200).bytes();
  }

  /** The workbook filled in by defined name; figures as numbers, all else as text. */
  public byte[] filled(Map<String, Object> inputs) {
    return WorkbookFixtures.edited(
        workbook(),
        workbook ->
            inputs.forEach(
                (name, value) -> {
                  var cell = WorkbookFixtures.cell(workbook, new InputName(name));
                  if (value instanceof Number number) {
                    cell.setCellValue(number.doubleValue());
                  } else {
                    cell.setCellValue(value.toString());
                  }
                }));
  }

  public Answer upload(byte[] workbook) {
    return Site.api(PREPARER).post(path("uploads"), XLSX, workbook);
  }

  public Answer upload(Map<String, Object> inputs) {
    return upload(filled(inputs));
  }

  public Answer read(String username) {
    return Site.api(username).get(path()).expect(200);
  }

  /** What the provider sees. */
  public JsonNode json() {
    return read(PREPARER).json();
  }

  public String etag() {
    return read(PREPARER).header("ETag").orElseThrow();
  }

  public String status() {
    return json().get("status").asText();
  }

  public Answer patch(String etag, String json) {
    return Site.api(PREPARER).patch(path(), etag, json);
  }

  public Answer submit() {
    return submit(DECLARED);
  }

  public Answer submit(String json) {
    return Site.api(PREPARER).post(path("submission"), json);
  }

  public Answer accept(String username) {
    return Site.api(username).post(path("acceptance"));
  }

  public Answer query(String measure) {
    return Site.api("commissioner")
        .post(
            path("queries"),
            """
            {"measure":"%s","question":"Is this right?","replyBy":"2019-11-01"}"""
                .formatted(measure));
  }

  /** One figure as JSON; part is VALUE, NUMERATOR or DENOMINATOR. */
  public static JsonNode figure(JsonNode view, String measure, String part) {
    return StreamSupport.stream(view.get("figures").spliterator(), false)
        .filter(
            one ->
                one.get("measure").asText().equals(measure)
                    && one.get("part").asText().equals(part))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No " + measure + " in " + view.get("figures")));
  }

  public static JsonNode figure(JsonNode view, String measure) {
    return figure(view, measure, "VALUE");
  }
}
