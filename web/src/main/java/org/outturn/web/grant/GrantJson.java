package org.outturn.web.grant;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.function.Function;
import org.outturn.grant.GrantRow;
import org.outturn.grant.GrantView;
import org.outturn.kernel.Slice;
import org.outturn.performance.MeasureDef;

/** Grants as the API tells them: money as text with two places, what is not stated as null. */
final class GrantJson {

  private GrantJson() {}

  /** One page of a list. */
  static <T> JsonObject slice(Slice<T> slice, Function<T, JsonObject> json) {
    var items = Json.createArrayBuilder();
    slice.items().forEach(item -> items.add(json.apply(item)));
    return Json.createObjectBuilder()
        .add("items", items)
        .add("page", slice.page())
        .add("size", slice.size())
        .add("total", slice.total())
        .build();
  }

  static JsonObject row(GrantRow row) {
    return fields(row).build();
  }

  private static JsonObjectBuilder fields(GrantRow row) {
    var json = Json.createObjectBuilder();
    put(json, "reference", row.reference());
    put(json, "title", row.title());
    put(json, "body", row.body());
    put(json, "provider", row.provider());
    put(json, "status", row.status());
    put(json, "ceiling", row.ceiling() == null ? null : row.ceiling().plain());
    put(json, "startsOn", row.startsOn());
    put(json, "endsOn", row.endsOn());
    return json;
  }

  static JsonObject view(GrantView view) {
    var json = fields(view.grant());
    put(json, "decision", view.decision());
    put(json, "predecessor", view.predecessor());
    put(json, "successor", view.successor());
    var profile = Json.createArrayBuilder();
    view.profile()
        .forEach(
            row -> {
              var one = Json.createObjectBuilder();
              put(one, "financialYear", row.financialYear());
              put(one, "amount", row.amount().plain());
              profile.add(one.add("illustrative", row.illustrative()));
            });
    json.add("profile", profile);
    var conditions = Json.createArrayBuilder();
    view.conditions().forEach(row -> conditions.add(ConditionJson.row(row)));
    return json.add("conditions", conditions).build();
  }

  static JsonObject measure(MeasureDef measure) {
    var json = Json.createObjectBuilder();
    put(json, "code", measure.code());
    put(json, "name", measure.name());
    put(json, "definition", measure.definition());
    put(json, "type", measure.type());
    put(json, "unit", measure.unit());
    put(json, "better", measure.better());
    json.add("outcome", measure.outcome());
    json.add("required", measure.required());
    return json.build();
  }

  static void put(JsonObjectBuilder json, String name, Object value) {
    if (value == null) {
      json.addNull(name);
    } else {
      json.add(name, value.toString());
    }
  }
}
