package org.outturn.web.performance;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.outturn.performance.FigureView;

/** A figure's origin as the API writes it: what does not apply is null, never left out. */
final class FigureJson {

  private FigureJson() {}

  static JsonObject of(FigureView figure) {
    var json = Json.createObjectBuilder();
    text(json, "id", figure.id());
    text(json, "grant", figure.grant());
    text(json, "period", figure.period());
    text(json, "measure", figure.measure());
    text(json, "measureName", figure.measureName());
    text(json, "part", figure.part());
    if (figure.value() == null) {
      json.addNull("value");
    } else {
      json.add("value", figure.value());
    }
    text(json, "absence", figure.absence());
    if (figure.returnVersion() == null) {
      json.addNull("returnVersion");
    } else {
      json.add("returnVersion", figure.returnVersion());
    }
    text(json, "status", figure.status());
    text(json, "origin", figure.origin());
    text(json, "sheet", figure.sheet());
    text(json, "cell", figure.cell());
    text(json, "readAs", figure.readAs());
    file(json, figure.file());
    evidence(json, figure.evidence());
    text(json, "acceptedBy", figure.acceptedBy());
    text(json, "acceptedAt", figure.acceptedAt());
    json.add("illustrative", figure.illustrative());
    json.add("ourArithmetic", figure.ourArithmetic());
    text(json, "note", figure.note());
    text(json, "derivation", figure.derivation());
    json.add("derivedFrom", parts(figure));
    return json.build();
  }

  private static JsonArrayBuilder parts(FigureView figure) {
    var parts = Json.createArrayBuilder();
    figure.derivedFrom().forEach(part -> parts.add(of(part)));
    return parts;
  }

  private static void file(JsonObjectBuilder json, FigureView.StoredFile file) {
    if (file == null) {
      json.addNull("file");
      return;
    }
    json.add(
        "file",
        Json.createObjectBuilder()
            .add("id", file.id())
            .add("name", file.name())
            .add("sha256", file.sha256())
            .add("kept", file.kept()));
  }

  private static void evidence(JsonObjectBuilder json, FigureView.Source source) {
    if (source == null) {
      json.addNull("evidence");
      return;
    }
    json.add(
        "evidence",
        Json.createObjectBuilder()
            .add("id", source.id())
            .add("document", source.document())
            .add("publisher", source.publisher())
            .add("section", source.section())
            .add("cutOffOn", source.cutOffOn().toString()));
  }

  private static void text(JsonObjectBuilder json, String name, Object value) {
    if (value == null) {
      json.addNull(name);
    } else {
      json.add(name, value.toString());
    }
  }
}
