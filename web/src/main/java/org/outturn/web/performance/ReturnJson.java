package org.outturn.web.performance;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.outturn.performance.Figure;
import org.outturn.performance.QueryView;
import org.outturn.performance.ReturnLine;
import org.outturn.performance.ReturnProblem;
import org.outturn.performance.ReturnRow;
import org.outturn.performance.ReturnView;
import org.outturn.performance.Severity;
import org.outturn.performance.VersionRow;

/**
 * Returns as the API tells them. Written out by hand, because programs rely on every name, on null
 * being said, and on the four kinds of absence.
 */
public final class ReturnJson {

  private ReturnJson() {}

  /** A return without its figures. */
  static JsonObjectBuilder row(ReturnRow row) {
    var json = Json.createObjectBuilder();
    put(json, "grant", row.grant());
    put(json, "period", row.period().code());
    put(json, "periodLabel", row.period().label());
    put(json, "periodStart", row.period().start());
    put(json, "periodEnd", row.period().lastDay());
    put(json, "status", row.status());
    put(json, "dueOn", row.dueOn());
    put(json, "latestVersion", row.latestVersion());
    put(json, "acceptedVersion", row.acceptedVersion());
    put(json, "submittedAt", row.submittedAt());
    put(json, "acceptedAt", row.acceptedAt());
    json.add("overdue", row.overdue());
    json.add("late", row.late());
    json.add("illustrative", row.illustrative());
    return json;
  }

  /** A return with the figures, problems and queries that the caller may see. */
  static JsonObject view(ReturnView view) {
    var json = row(view.row());
    json.add("versions", array(view.versions(), ReturnJson::version));
    put(json, "shownVersion", view.shown() == null ? null : view.shown().number());
    json.add("draft", view.isDraft());
    var figures = Json.createArrayBuilder();
    view.lines().forEach(line -> figures(line, figures));
    json.add("figures", figures);
    json.add("measures", array(view.lines(), ReturnJson::measure));
    var texts = Json.createObjectBuilder();
    new TreeMap<>(view.texts()).forEach(texts::add);
    json.add("texts", texts);
    json.add("errors", problems(view.problems(), Severity.ERROR));
    json.add("warnings", problems(view.problems(), Severity.WARNING));
    json.add("queries", array(view.queries(), ReturnJson::query));
    return json.build();
  }

  private static JsonObject version(VersionRow version) {
    var json = Json.createObjectBuilder();
    put(json, "number", version.number());
    json.add("draft", version.isDraft());
    json.add("nil", version.nil());
    put(json, "file", version.fileName());
    put(json, "submittedBy", version.submittedBy());
    put(json, "submittedAt", version.submittedAt());
    json.add("late", version.late());
    put(json, "acceptedBy", version.acceptedBy());
    put(json, "acceptedAt", version.acceptedAt());
    return json.build();
  }

  private static void figures(ReturnLine line, JsonArrayBuilder figures) {
    for (var key : line.measure().inputs()) {
      var figure = line.figures().get(key.part());
      if (figure != null) {
        figures.add(figure(figure));
      }
    }
  }

  private static JsonObject figure(Figure figure) {
    var json = Json.createObjectBuilder();
    put(json, "id", String.valueOf(figure.id()));
    put(json, "measure", figure.key().measure());
    put(json, "part", figure.key().part());
    if (figure.value().isNumber()) {
      json.add("value", figure.value().number());
      json.addNull("absence");
    } else {
      json.addNull("value");
      put(json, "absence", figure.value().absence());
    }
    put(json, "sheet", figure.sheet());
    put(json, "cell", figure.cell());
    put(json, "readAs", figure.readAs());
    return json.build();
  }

  private static JsonObject measure(ReturnLine line) {
    var json = Json.createObjectBuilder();
    put(json, "code", line.measure().code());
    put(json, "name", line.measure().name());
    put(json, "type", line.measure().type());
    put(json, "unit", line.measure().unit());
    number(json, "actual", line.actual());
    number(json, "target", line.target() == null ? null : line.target().value());
    number(json, "variance", line.variance());
    put(json, "rag", line.rag());
    put(json, "previous", line.previousWords());
    put(json, "comment", line.comment());
    return json.build();
  }

  private static void number(JsonObjectBuilder json, String name, java.math.BigDecimal number) {
    if (number == null) {
      json.addNull(name);
    } else {
      json.add(name, number);
    }
  }

  private static JsonObject query(QueryView query) {
    var json = Json.createObjectBuilder();
    put(json, "number", query.number());
    put(json, "version", query.version());
    put(json, "measure", query.measure());
    put(json, "question", query.question());
    put(json, "replyBy", query.replyBy());
    put(json, "raisedBy", query.raisedBy());
    put(json, "raisedAt", query.raisedAt());
    json.add("open", query.open());
    json.add(
        "answers",
        array(
            query.answers(),
            answer -> {
              var one = Json.createObjectBuilder();
              put(one, "text", answer.text());
              put(one, "by", answer.by());
              put(one, "at", answer.at());
              return one.build();
            }));
    return json.build();
  }

  /** One thing to mend, explain or know. */
  public static JsonObject problem(ReturnProblem problem) {
    var json = Json.createObjectBuilder();
    put(json, "code", problem.code());
    put(json, "sheet", problem.sheet());
    put(json, "cell", problem.cell());
    put(json, "measure", problem.measure());
    put(json, "found", problem.found());
    put(json, "message", problem.message());
    return json.build();
  }

  static JsonArrayBuilder problems(List<ReturnProblem> problems, Severity severity) {
    return array(
        problems.stream().filter(problem -> problem.severity() == severity).toList(),
        ReturnJson::problem);
  }

  private static <T> JsonArrayBuilder array(
      Collection<T> things, Function<T, ? extends JsonValue> one) {
    var array = Json.createArrayBuilder();
    things.forEach(thing -> array.add(one.apply(thing)));
    return array;
  }

  private static void put(JsonObjectBuilder json, String name, Object value) {
    if (value == null) {
      json.addNull(name);
    } else if (value instanceof Integer number) {
      json.add(name, number);
    } else {
      json.add(name, value.toString());
    }
  }
}
