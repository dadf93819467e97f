package org.outturn.web.grant;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import org.outturn.grant.GrantPicture;
import org.outturn.grant.GrantRow;
import org.outturn.grant.ProfileRow;
import org.outturn.grant.StepRow;
import org.outturn.kernel.Money;
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
    money(json, "ceiling", row.ceiling());
    put(json, "startsOn", row.startsOn());
    put(json, "endsOn", row.endsOn());
    return json;
  }

  /** The whole of a grant with all that belongs to it. */
  static JsonObject picture(GrantPicture picture) {
    var json = fields(picture.grant());
    var terms = picture.terms();
    put(json, "instrument", terms.instrument());
    json.add("startsOnInferred", terms.startsOnInferred());
    put(json, "deliveryEndsOn", terms.deliveryEndsOn());
    json.add("deliveredOutOfAgreement", picture.deliveredOutOfAgreement());
    money(json, "programmeTotal", terms.programmeTotal());
    put(json, "responsibleOfficer", terms.responsibleOfficer());
    put(json, "reportingFrom", terms.reportingFrom());
    put(json, "decision", picture.decision());
    put(json, "recommendation", picture.recommendation());
    put(json, "predecessor", picture.predecessor());
    put(json, "predecessorReason", terms.predecessorReason());
    var successors = picture.successors();
    put(json, "successor", successors.isEmpty() ? null : successors.get(0));
    json.add("successors", Json.createArrayBuilder(successors));
    put(json, "recordedAt", terms.recordedAt());
    put(json, "recordedAs", picture.recordedAs());
    put(json, "asAt", picture.asAt());
    json.add("members", array(picture.members(), PartJson::member));
    json.add("funding", array(picture.funding(), PartJson::funding));
    money(json, "funded", picture.funded());
    money(json, "additionalFunding", picture.additional());
    json.add("statements", array(picture.statements(), PartJson::statement));
    json.add("agreements", array(picture.agreements(), PartJson::agreement));
    json.add("variations", array(picture.variations(), PartJson::variation));
    json.add("steps", array(picture.steps(), GrantJson::step));
    json.add("profile", array(picture.profile(), GrantJson::profile));
    return json.add("conditions", array(picture.conditions(), ConditionJson::row)).build();
  }

  private static JsonObject step(StepRow row) {
    var json = Json.createObjectBuilder();
    put(json, "status", row.status());
    put(json, "happenedOn", row.happenedOn());
    put(json, "reason", row.reason());
    put(json, "authority", row.authority());
    put(json, "recordedAt", row.recordedAt());
    return json.build();
  }

  private static JsonObject profile(ProfileRow row) {
    var json = Json.createObjectBuilder();
    put(json, "financialYear", row.financialYear());
    money(json, "amount", row.amount());
    return json.add("illustrative", row.illustrative()).build();
  }

  static <T> JsonArrayBuilder array(List<T> rows, Function<T, JsonObject> each) {
    var array = Json.createArrayBuilder();
    rows.forEach(row -> array.add(each.apply(row)));
    return array;
  }

  /** A short list, all of it on one page. */
  static <T> JsonObject list(List<T> rows, Function<T, JsonObject> each) {
    return Json.createObjectBuilder()
        .add("items", array(rows, each))
        .add("page", 1)
        .add("size", Math.max(50, rows.size()))
        .add("total", rows.size())
        .build();
  }

  /** The answer to something that was made below a grant. */
  static Response created(String grant, String place, String code, long version, JsonObject json) {
    return Response.created(URI.create("/api/v1/grants/" + grant + "/" + place + "/" + code))
        .tag(String.valueOf(version))
        .entity(json)
        .build();
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

  static void money(JsonObjectBuilder json, String name, Money sum) {
    put(json, name, sum == null ? null : sum.plain());
  }

  static void put(JsonObjectBuilder json, String name, Object value) {
    if (value == null) {
      json.addNull(name);
    } else {
      json.add(name, value.toString());
    }
  }
}
