package org.outturn.web.programme;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.InvalidInput.Problem;
import org.outturn.kernel.PartialDate;
import org.outturn.programme.Alias;
import org.outturn.web.view.TypedDay;

/**
 * What was typed into a form or sent as JSON, field by field as text, so that both are read in one
 * way. What cannot be read is noted, and told at the end all at once.
 */
final class Said {

  private static final String BETWEEN = " | ";

  private final Map<String, String> texts;
  private final List<Problem> problems = new ArrayList<>();

  private Said(Map<String, String> texts) {
    this.texts = Map.copyOf(texts);
  }

  /** From a form; a date's three fields become one. */
  static Said typed(MultivaluedMap<String, String> form) {
    var texts = new HashMap<String, String>();
    form.forEach((name, values) -> texts.put(name, values.isEmpty() ? "" : values.get(0)));
    for (var name : form.keySet()) {
      if (name.endsWith("-year")) {
        var day = name.substring(0, name.length() - "-year".length());
        texts.put(day, day(texts, day));
      }
    }
    return new Said(texts);
  }

  /** Year, year and month, or all three; what fits none of these stays unreadable. */
  private static String day(Map<String, String> texts, String name) {
    var day = texts.getOrDefault(name + "-day", "").strip();
    var month = texts.getOrDefault(name + "-month", "").strip();
    var year = texts.getOrDefault(name + "-year", "").strip();
    if (day.isEmpty() && month.isEmpty()) {
      return year;
    }
    var iso = TypedDay.iso(day.isEmpty() ? "1" : day, month, year);
    return day.isEmpty() ? iso.replaceFirst("-01$", "") : iso;
  }

  /**
   * From JSON.
   *
   * @param now what holds of the fields that are left out
   */
  static Said sent(String json, Map<String, String> now) {
    var texts = new HashMap<>(now);
    if (json != null && !json.isBlank()) {
      object(json).forEach((name, value) -> texts.put(name, text(name, value)));
    }
    return new Said(texts);
  }

  private static JsonObject object(String json) {
    try (var reader = Json.createReader(new StringReader(json))) {
      return reader.readObject();
    } catch (JsonException | IllegalStateException e) {
      throw new InvalidInput("malformed-json", "The body is not a JSON object", List.of());
    }
  }

  private static String text(String name, JsonValue value) {
    if (value == JsonValue.NULL) {
      return "";
    }
    if (value instanceof JsonString text) {
      return text.getString();
    }
    if (value instanceof JsonArray list) {
      return list.stream().map(one -> line(name, one)).collect(Collectors.joining("\n"));
    }
    if (value instanceof JsonObject) {
      throw InvalidInput.field(name, "Send " + name + " as a text or number");
    }
    return value.toString();
  }

  private static String line(String name, JsonValue one) {
    if (one instanceof JsonObject alias) {
      var source = alias.getString("source", "");
      return alias.getString("wording", "") + (source.isBlank() ? "" : BETWEEN + source);
    }
    if (one instanceof JsonString text) {
      return text.getString();
    }
    throw InvalidInput.field(name, "Send " + name + " as a list of texts");
  }

  /** As a form's field holds them. */
  static String lines(List<Alias> aliases) {
    return aliases.stream()
        .map(one -> one.wording() + (one.source() == null ? "" : BETWEEN + one.source()))
        .collect(Collectors.joining("\n"));
  }

  Map<String, String> texts() {
    return texts;
  }

  /** As typed; null when empty. */
  String text(String field) {
    var text = texts.getOrDefault(field, "");
    return text.isBlank() ? null : text;
  }

  List<String> lines(String field) {
    return texts.getOrDefault(field, "").lines().filter(line -> !line.isBlank()).toList();
  }

  /** "Wording | document", one to a line. */
  List<Alias> aliases(String field) {
    return lines(field).stream()
        .map(
            line -> {
              var bar = line.indexOf('|');
              return bar < 0
                  ? new Alias(line, null)
                  : new Alias(line.substring(0, bar), line.substring(bar + 1));
            })
        .toList();
  }

  boolean flag(String field) {
    return "true".equals(text(field));
  }

  BigDecimal number(String field) {
    var text = text(field);
    try {
      return text == null
          ? null
          : new BigDecimal(text.strip().replace(",", "").replaceFirst("%$", ""));
    } catch (NumberFormatException e) {
      problems.add(new Problem(field, "Enter a number, such as 10,000"));
      return null;
    }
  }

  Integer whole(String field) {
    var text = text(field);
    try {
      return text == null ? null : Integer.valueOf(text.strip());
    } catch (NumberFormatException e) {
      problems.add(new Problem(field, "Enter a whole number"));
      return null;
    }
  }

  PartialDate day(String field) {
    var text = text(field);
    if (text == null) {
      return null;
    }
    var day = PartialDate.read(text);
    if (day.isEmpty()) {
      problems.add(
          new Problem(
              field,
              "Enter a year, a month and year, or a real date between 1900 and 2099,"
                  + " as far as the source states it"));
    }
    return day.orElse(null);
  }

  <E extends Enum<E>> E word(Class<E> type, String field) {
    var text = text(field);
    try {
      return text == null ? null : Enum.valueOf(type, text.strip().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      problems.add(new Problem(field, "Select one of " + List.of(type.getEnumConstants())));
      return null;
    }
  }

  /**
   * What was read, when all of it could be.
   *
   * @throws InvalidInput otherwise
   */
  <T> T read(T value) {
    if (!problems.isEmpty()) {
      throw new InvalidInput(
          "unreadable", "Some of what was sent cannot be read", List.copyOf(problems));
    }
    return value;
  }
}
