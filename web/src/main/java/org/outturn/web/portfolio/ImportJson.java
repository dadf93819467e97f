package org.outturn.web.portfolio;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.outturn.portfolio.ImportCounts;
import org.outturn.portfolio.ImportResult;
import org.outturn.portfolio.ImportRow;
import org.outturn.workbook.Finding;

/** Imports as the API tells them. */
public final class ImportJson {

  private ImportJson() {}

  static JsonObject result(ImportResult result) {
    var json = counts(Json.createObjectBuilder().add("saved", result.saved()), result.counts());
    var errors = Json.createArrayBuilder();
    findings(result.findings()).forEach(errors::add);
    return json.add("errors", errors).build();
  }

  static JsonObject row(ImportRow row) {
    return counts(
            Json.createObjectBuilder()
                .add("id", row.id())
                .add("file", row.file())
                .add("sha256", row.sha256())
                .add("importedBy", row.by())
                .add("importedAt", row.at().toString()),
            row.counts())
        .build();
  }

  private static JsonObjectBuilder counts(JsonObjectBuilder json, ImportCounts counts) {
    return json.add("organisations", counts.organisations())
        .add("grants", counts.grants())
        .add("members", counts.members())
        .add("conditions", counts.conditions())
        .add("milestones", counts.milestones())
        .add("measures", counts.measures())
        .add("periods", counts.periods())
        .add("targets", counts.targets())
        .add("figures", counts.figures());
  }

  /** Errors in the words of a return's: where, what was found, what is allowed, how to mend. */
  public static List<JsonObject> findings(List<Finding> findings) {
    return findings.stream()
        .map(
            one ->
                Json.createObjectBuilder()
                    .add("sheet", one.sheet())
                    .add("cell", one.cell())
                    .add("column", one.measureName())
                    .add("code", one.code())
                    .add("found", one.found())
                    .add("allowed", one.allowed())
                    .add("message", one.message())
                    .build())
        .toList();
  }
}
