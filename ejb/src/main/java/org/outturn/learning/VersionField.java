package org.outturn.learning;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The fields of events and peer reviews, in the order of their forms. */
enum VersionField {
  TITLE("title", "Title"),
  EVENT_KIND("event_kind", "Kind", word -> EventKind.valueOf(word).words()),
  HAPPENED("happened", "Date", RoughDay::words),
  PLACE("place", "Where"),
  ATTENDED_BY("attended_by", "Who took part"),
  ATTENDING("attending", "How many"),
  ATTENDING_ROUNDED("attending_rounded", "The number is rounded"),
  LANGUAGES("languages", "Languages"),
  PARTNERS("partners", "Partners"),
  THEMES("themes", "Themes", word -> Theme.valueOf(word).words()),
  DESCRIPTION("description", "How it was done and what for"),
  FINDINGS("findings", "What was learned"),
  FEEDBACK("feedback", "Feedback"),
  TOLD("told", "Who was told"),
  ESCALATED_TO("escalated_to", "Escalated to"),
  GRANT("grant", "Grant"),
  MILESTONE("milestone_code", "Milestone"),
  SOURCE("source", "Source");

  private final String key;
  private final String words;

  @SuppressWarnings("ImmutableEnumChecker") // never handed out
  private final UnaryOperator<String> reading;

  VersionField(String key, String words) {
    this(key, words, UnaryOperator.identity());
  }

  VersionField(String key, String words, UnaryOperator<String> reading) {
    this.key = key;
    this.words = words;
    this.reading = reading;
  }

  /** What differs between two versions. */
  static List<Edit.Change> changes(JsonObject before, JsonObject after) {
    return Arrays.stream(values())
        .map(field -> new Edit.Change(field.words, field.of(before), field.of(after)))
        .filter(change -> !change.before().equals(change.after()))
        .toList();
  }

  private String of(JsonObject content) {
    return text(content.getOrDefault(key, JsonValue.NULL));
  }

  private String text(JsonValue value) {
    if (value instanceof JsonString text) {
      return reading.apply(text.getString());
    }
    if (value instanceof JsonArray many) {
      return many.stream().map(this::text).collect(Collectors.joining(", "));
    }
    if (value instanceof JsonNumber number) {
      return number.toString();
    }
    return value == JsonValue.TRUE ? "yes" : value == JsonValue.FALSE ? "no" : "";
  }
}
