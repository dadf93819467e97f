package org.outturn.web.portfolio;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.outturn.portfolio.Timeline;

/** Timelines as the API tells them. */
final class TimelineJson {

  private TimelineJson() {}

  static JsonObject of(Timeline timeline) {
    var items = Json.createArrayBuilder();
    timeline.events().items().forEach(event -> items.add(event(event)));
    return Json.createObjectBuilder()
        .add("items", items)
        .add("page", timeline.events().page())
        .add("size", timeline.events().size())
        .add("total", timeline.events().total())
        .build();
  }

  private static JsonObjectBuilder event(Timeline.Event event) {
    var details = Json.createObjectBuilder();
    event.details().forEach(details::add);
    var json =
        Json.createObjectBuilder()
            .add("number", event.number())
            .add("at", event.at().toString())
            .add("event", event.name())
            .add("words", EventWords.of(event.name()))
            .add("kind", event.subject().kind())
            .add("reference", event.subject().reference());
    put(json, "title", event.title());
    put(json, "who", event.who());
    put(json, "from", event.from());
    return json.add("details", details);
  }

  private static void put(JsonObjectBuilder json, String name, String value) {
    if (value == null) {
      json.addNull(name);
    } else {
      json.add(name, value);
    }
  }
}
