package org.outturn.web.grant;

import static org.outturn.web.grant.GrantJson.put;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.outturn.grant.MilestoneFacts;
import org.outturn.grant.MilestoneRow;
import org.outturn.grant.MilestoneView;

/** Milestones as the API tells them. */
final class MilestoneJson {

  private MilestoneJson() {}

  static JsonObject row(MilestoneRow row) {
    return fields(row).build();
  }

  private static JsonObjectBuilder fields(MilestoneRow row) {
    var json = Json.createObjectBuilder();
    put(json, "grant", row.grant());
    put(json, "code", row.code());
    facts(json, row.facts());
    put(json, "status", row.status());
    json.add("approvedUnits", row.units().approved());
    json.add("claimedUnits", row.units().waiting());
    number(json, "unitsLeft", row.units().left());
    put(json, "doneOn", row.doneOn());
    json.add("overdue", row.overdue());
    json.add("afterAgreement", row.afterAgreement());
    put(json, "unitCost", row.unitCost() == null ? null : row.unitCost().plain());
    put(json, "source", row.source());
    return json;
  }

  private static void facts(JsonObjectBuilder json, MilestoneFacts facts) {
    put(json, "title", facts.title());
    put(json, "description", facts.description());
    put(json, "owner", facts.owner());
    put(json, "unit", facts.unit());
    number(json, "promisedUnits", facts.promised());
    put(json, "dueOn", facts.dueOn());
  }

  private static void number(JsonObjectBuilder json, String name, Integer value) {
    if (value == null) {
      json.addNull(name);
    } else {
      json.add(name, value);
    }
  }

  static JsonObject view(MilestoneView view) {
    var steps = Json.createArrayBuilder();
    for (var step : view.steps()) {
      var json = Json.createObjectBuilder();
      put(json, "status", step.status());
      json.add("units", step.units());
      put(json, "doneOn", step.doneOn());
      put(json, "statement", step.statement());
      put(json, "reason", step.reason());
      put(json, "by", step.by());
      put(json, "at", step.at());
      steps.add(json);
    }
    var changes = Json.createArrayBuilder();
    for (var change : view.changes()) {
      var json = Json.createObjectBuilder();
      facts(json, change.before());
      put(json, "reason", change.reason());
      put(json, "by", change.by());
      put(json, "until", change.at());
      changes.add(json);
    }
    return fields(view.row()).add("history", steps).add("changes", changes).build();
  }
}
