package org.outturn.web.grant;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.outturn.grant.ConditionRow;

/** Conditions as the API tells them. */
final class ConditionJson {

  private ConditionJson() {}

  static JsonObject row(ConditionRow row) {
    var json = Json.createObjectBuilder();
    GrantJson.put(json, "code", row.code());
    GrantJson.put(json, "title", row.title());
    GrantJson.put(json, "requirement", row.requirement());
    GrantJson.put(json, "status", row.status());
    GrantJson.put(json, "reason", row.reason());
    GrantJson.put(json, "dueOn", row.dueOn());
    json.add("beforePayment", row.beforePayment());
    GrantJson.put(json, "source", row.source());
    return json.build();
  }
}
