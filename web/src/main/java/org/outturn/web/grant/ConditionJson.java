package org.outturn.web.grant;

import static org.outturn.web.grant.GrantJson.put;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.outturn.grant.ConditionLine;
import org.outturn.grant.ConditionRow;
import org.outturn.grant.ConditionView;

/** Conditions as the API tells them. */
final class ConditionJson {

  private ConditionJson() {}

  static JsonObject row(ConditionRow row) {
    return fields(Json.createObjectBuilder(), row).build();
  }

  static JsonObject line(ConditionLine line) {
    var json = Json.createObjectBuilder();
    put(json, "grant", line.grant());
    put(json, "provider", line.provider());
    return fields(json, line.condition()).build();
  }

  private static JsonObjectBuilder fields(JsonObjectBuilder json, ConditionRow row) {
    put(json, "code", row.code());
    put(json, "title", row.title());
    put(json, "requirement", row.requirement());
    put(json, "target", row.target());
    put(json, "status", row.status());
    put(json, "reason", row.reason());
    put(json, "since", row.since());
    put(json, "dueOn", row.dueOn());
    json.add("overdue", row.overdue());
    json.add("beforePayment", row.beforePayment());
    put(json, "source", row.source());
    return json;
  }

  static JsonObject view(ConditionView view) {
    var json = Json.createObjectBuilder();
    put(json, "grant", view.grant());
    fields(json, view.row());
    return json.add("history", steps(view))
        .add("original", terms(view.original()))
        .add("changes", changes(view))
        .add("measures", measures(view))
        .build();
  }

  private static JsonArrayBuilder steps(ConditionView view) {
    var steps = Json.createArrayBuilder();
    for (var step : view.steps()) {
      var json = Json.createObjectBuilder();
      put(json, "status", step.status());
      put(json, "statement", step.statement());
      put(json, "reason", step.reason());
      put(json, "authority", step.authority());
      put(json, "by", step.by());
      put(json, "at", step.at());
      steps.add(json);
    }
    return steps;
  }

  private static JsonObjectBuilder terms(ConditionView.Terms terms) {
    var json = Json.createObjectBuilder();
    put(json, "title", terms.title());
    put(json, "requirement", terms.requirement());
    put(json, "target", terms.target());
    put(json, "dueOn", terms.dueOn());
    return json.add("beforePayment", terms.beforePayment());
  }

  private static JsonArrayBuilder changes(ConditionView view) {
    var changes = Json.createArrayBuilder();
    for (var change : view.changes()) {
      var json = Json.createObjectBuilder();
      put(json, "effectiveFrom", change.from());
      json.addAll(terms(change.terms()));
      put(json, "reason", change.reason());
      put(json, "by", change.by());
      put(json, "at", change.at());
      changes.add(json);
    }
    return changes;
  }

  private static JsonArrayBuilder measures(ConditionView view) {
    var measures = Json.createArrayBuilder();
    for (var measure : view.measures()) {
      var json = Json.createObjectBuilder().add("id", measure.id());
      put(json, "measure", measure.code());
      put(json, "wording", measure.wording());
      measures.add(json);
    }
    return measures;
  }
}
