package org.outturn.web.performance;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.outturn.kernel.InvalidInput;
import org.outturn.performance.FigurePart;
import org.outturn.performance.NewEvidence;

/** Reads what programs send about outside sources. */
final class EvidenceJson {

  private EvidenceJson() {}

  static NewEvidence read(String body) {
    var json = object(body);
    return new NewEvidence(
        text(json, "document"),
        text(json, "publisher"),
        text(json, "section"),
        day(text(json, "cutOffOn")),
        text(json, "note"),
        figures(json));
  }

  static String reason(String body) {
    return text(object(body), "reason");
  }

  private static JsonObject object(String body) {
    try (var reader = Json.createReader(new StringReader(body))) {
      return reader.readObject();
    }
  }

  private static List<NewEvidence.Figure> figures(JsonObject json) {
    var list = json.get("figures");
    if (list == null || list.getValueType() != JsonValue.ValueType.ARRAY) {
      return List.of();
    }
    return list.asJsonArray().stream().map(EvidenceJson::figure).toList();
  }

  private static NewEvidence.Figure figure(JsonValue value) {
    if (value.getValueType() != JsonValue.ValueType.OBJECT) {
      throw InvalidInput.field("figures", "Each figure is an object with measure, part and value");
    }
    var json = value.asJsonObject();
    return new NewEvidence.Figure(
        text(json, "measure"),
        part(text(json, "part")),
        number(json.get("value")),
        json.getBoolean("ourArithmetic", false),
        text(json, "note"),
        text(json, "section"));
  }

  private static FigurePart part(String text) {
    try {
      return FigurePart.valueOf(text == null ? "VALUE" : text.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw InvalidInput.field("part", "A part is VALUE, NUMERATOR, DENOMINATOR or PERCENT");
    }
  }

  private static BigDecimal number(JsonValue value) {
    return value instanceof JsonNumber number ? number.bigDecimalValue() : null;
  }

  private static LocalDate day(String text) {
    if (text == null) {
      return null;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException notADay) {
      throw InvalidInput.field("cutOffOn", "Write the date year-month-day: 2017-03-31");
    }
  }

  private static String text(JsonObject json, String name) {
    return json.get(name) instanceof JsonString text ? text.getString() : null;
  }
}
