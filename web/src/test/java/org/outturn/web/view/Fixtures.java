package org.outturn.web.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The official examples of each component: options and the HTML that they must give. */
final class Fixtures {

  record Fixture(JsonNode options, String html) {}

  private Fixtures() {}

  static Fixture of(String component, String name) {
    for (var fixture : all(component)) {
      if (fixture.get("name").asText().equals(name)) {
        return new Fixture(fixture.get("options"), fixture.get("html").asText());
      }
    }
    throw new IllegalArgumentException(component + " has no fixture \"" + name + "\"");
  }

  static JsonNode all(String component) {
    var path = GovukFrontend.resource("components/" + component + "/fixtures.json");
    try (var in = Fixtures.class.getResourceAsStream(path)) {
      return new ObjectMapper().readTree(in).get("fixtures");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
