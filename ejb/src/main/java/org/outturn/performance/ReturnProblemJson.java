package org.outturn.performance;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;

/** How problems are kept beside a draft and an upload. */
final class ReturnProblemJson {

  private ReturnProblemJson() {}

  static String write(ReturnProblem problem) {
    return object(problem).toString();
  }

  static String write(List<ReturnProblem> problems) {
    var array = Json.createArrayBuilder();
    problems.forEach(problem -> array.add(object(problem)));
    return array.build().toString();
  }

  static ReturnProblem read(String json) {
    try (var reader = Json.createReader(new StringReader(json))) {
      return problem(reader.readObject());
    }
  }

  static List<ReturnProblem> readAll(String json) {
    try (var reader = Json.createReader(new StringReader(json))) {
      return reader.readArray().getValuesAs(JsonObject.class).stream()
          .map(ReturnProblemJson::problem)
          .toList();
    }
  }

  private static JsonObject object(ReturnProblem problem) {
    var object = Json.createObjectBuilder().add("severity", problem.severity().name());
    add(object, "code", problem.code());
    add(object, "sheet", problem.sheet());
    add(object, "cell", problem.cell());
    add(object, "measure", problem.measure());
    add(object, "measureName", problem.measureName());
    add(object, "found", problem.found());
    add(object, "message", problem.message());
    return object.build();
  }

  private static void add(jakarta.json.JsonObjectBuilder object, String name, String value) {
    if (value != null) {
      object.add(name, value);
    }
  }

  private static ReturnProblem problem(JsonObject object) {
    return new ReturnProblem(
        Severity.valueOf(object.getString("severity")),
        object.getString("code", null),
        object.getString("sheet", null),
        object.getString("cell", null),
        object.getString("measure", null),
        object.getString("measureName", null),
        object.getString("found", null),
        object.getString("message", null));
  }
}
