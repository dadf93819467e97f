package org.outturn.web.grant;

import static org.outturn.web.grant.GrantJson.array;
import static org.outturn.web.grant.GrantJson.money;
import static org.outturn.web.grant.GrantJson.put;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.outturn.grant.AgreementView;
import org.outturn.grant.FundingRow;
import org.outturn.grant.MemberRow;
import org.outturn.grant.StatementRow;
import org.outturn.grant.VariationView;

/** What belongs to a grant, as the API tells it. */
final class PartJson {

  private PartJson() {}

  static JsonObject member(MemberRow row) {
    var json = Json.createObjectBuilder().add("id", row.id());
    put(json, "organisation", row.organisation());
    put(json, "name", row.name());
    put(json, "role", row.role());
    put(json, "part", row.part());
    put(json, "startsOn", row.startsOn());
    put(json, "endsOn", row.endsOn());
    put(json, "source", row.source());
    return json.add("illustrative", row.illustrative()).build();
  }

  static JsonObject funding(FundingRow row) {
    var json = Json.createObjectBuilder().add("id", row.id());
    put(json, "funder", row.funder());
    put(json, "name", row.name());
    put(json, "kind", row.kind());
    money(json, "amount", row.amount());
    json.add("additional", row.additional());
    put(json, "note", row.note());
    put(json, "source", row.source());
    return json.add("illustrative", row.illustrative()).build();
  }

  static JsonObject statement(StatementRow row) {
    var json = Json.createObjectBuilder().add("id", row.id());
    put(json, "kind", row.kind());
    put(json, "words", row.words());
    put(json, "source", row.source());
    return json.add("illustrative", row.illustrative()).build();
  }

  static JsonObject agreement(AgreementView row) {
    var json = Json.createObjectBuilder().add("number", row.number());
    put(json, "kind", row.kind());
    put(json, "reissueOf", row.reissueOf());
    put(json, "provider", row.provider());
    put(json, "providerName", row.providerName());
    put(json, "startsOn", row.startsOn());
    put(json, "endsOn", row.endsOn());
    put(json, "summary", row.summary());
    put(json, "source", row.source());
    json.add("illustrative", row.illustrative());
    json.add("signed", row.signed());
    put(json, "signedOn", row.signedOn());
    put(json, "recordedAt", row.recordedAt());
    return json.add("signatures", array(row.signatures(), PartJson::signature)).build();
  }

  private static JsonObject signature(AgreementView.Signature row) {
    var json = Json.createObjectBuilder();
    put(json, "party", row.party());
    put(json, "name", row.name());
    put(json, "office", row.office());
    put(json, "signedOn", row.signedOn());
    return json.add("illustrative", row.illustrative()).build();
  }

  static JsonObject variation(VariationView row) {
    var json = Json.createObjectBuilder().add("number", row.number());
    put(json, "kind", row.kind());
    put(json, "variedOn", row.variedOn());
    put(json, "reason", row.reason());
    put(json, "source", row.source());
    json.add("illustrative", row.illustrative());
    money(json, "authorisedSum", row.authorisedSum());
    put(json, "madeBy", row.madeBy());
    put(json, "recordedAt", row.recordedAt());
    return json.add("changes", array(row.changes(), PartJson::change)).build();
  }

  private static JsonObject change(VariationView.Change row) {
    var json = Json.createObjectBuilder();
    put(json, "field", row.field());
    put(json, "before", row.before());
    put(json, "after", row.after());
    return json.build();
  }
}
