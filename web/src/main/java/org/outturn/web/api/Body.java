package org.outturn.web.api;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.outturn.kernel.InvalidInput;

/** A JSON object that a caller sent, read field by field with an error that names the field. */
public final class Body {

  private final JsonObject json;

  private Body(JsonObject json) {
    this.json = json;
  }

  /**
   * Reads a request body; an empty one is an empty object.
   *
   * @throws InvalidInput when it is no JSON object
   */
  public static Body of(String text) {
    if (text == null || text.isBlank()) {
      return new Body(JsonValue.EMPTY_JSON_OBJECT);
    }
    try (var reader = Json.createReader(new StringReader(text))) {
      return new Body(reader.readObject());
    } catch (JsonException | IllegalStateException e) {
      throw new InvalidInput("malformed-json", "The body is not a JSON object", List.of());
    }
  }

  private Optional<JsonValue> value(String name) {
    return Optional.ofNullable(json.get(name)).filter(value -> value != JsonValue.NULL);
  }

  public boolean has(String name) {
    return json.containsKey(name);
  }

  /** The text; null when absent. */
  public String text(String name) {
    return value(name)
        .map(
            value -> {
              if (value instanceof JsonString text) {
                return text.getString();
              }
              throw InvalidInput.field(name, "Send " + name + " as a text");
            })
        .orElse(null);
  }

  /** The flag; false when absent. */
  public boolean flag(String name) {
    return value(name)
        .map(
            value -> {
              if (value != JsonValue.TRUE && value != JsonValue.FALSE) {
                throw InvalidInput.field(name, "Send " + name + " as true or false");
              }
              return value == JsonValue.TRUE;
            })
        .orElse(false);
  }

  /** The day; null when absent. */
  public LocalDate day(String name) {
    var text = text(name);
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw InvalidInput.field(name, "Send " + name + " as a date like 2019-10-21");
    }
  }

  /** The number, sent as a number or as a text; null when absent. */
  public BigDecimal number(String name) {
    return value(name)
        .map(
            value -> {
              try {
                return new BigDecimal(
                    value instanceof JsonString text ? text.getString() : value.toString());
              } catch (NumberFormatException e) {
                throw InvalidInput.field(name, "Send " + name + " as a number");
              }
            })
        .orElse(null);
  }

  /** The word of an enumeration; null when absent. */
  public <E extends Enum<E>> E word(Class<E> type, String name) {
    var text = text(name);
    if (text == null) {
      return null;
    }
    try {
      return Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw InvalidInput.field(
          name, "Send " + name + " as one of " + List.of(type.getEnumConstants()));
    }
  }

  /** The objects of a list; empty when absent. */
  public List<Body> list(String name) {
    return value(name)
        .map(
            value -> {
              try {
                return value.asJsonArray().getValuesAs(JsonObject.class).stream()
                    .map(Body::new)
                    .toList();
              } catch (ClassCastException e) {
                throw InvalidInput.field(name, "Send " + name + " as a list of objects");
              }
            })
        .orElse(List.of());
  }

  /** The texts of a list; empty when absent. */
  public List<String> words(String name) {
    return value(name)
        .map(
            value -> {
              try {
                return value.asJsonArray().getValuesAs(JsonString.class).stream()
                    .map(JsonString::getString)
                    .toList();
              } catch (ClassCastException e) {
                throw InvalidInput.field(name, "Send " + name + " as a list of texts");
              }
            })
        .orElse(List.of());
  }

  /** The fields of an object that are texts, numbers or absent; empty when the object is absent. */
  public java.util.Map<String, String> texts(String name) {
    var found = new java.util.TreeMap<String, String>();
    value(name)
        .ifPresent(
            value -> {
              if (!(value instanceof JsonObject object)) {
                throw InvalidInput.field(name, "Send " + name + " as an object");
              }
              object.forEach((key, one) -> found.put(key, plain(one)));
            });
    return found;
  }

  private static String plain(JsonValue value) {
    if (value == JsonValue.NULL) {
      return "";
    }
    return value instanceof JsonString text ? text.getString() : value.toString();
  }
}
