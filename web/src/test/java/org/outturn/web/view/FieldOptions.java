package org.outturn.web.view;

import static org.outturn.web.view.Options.flag;
import static org.outturn.web.view.Options.html;
import static org.outturn.web.view.Options.list;
import static org.outturn.web.view.Options.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** How the official options of form components map to ours. */
final class FieldOptions {

  private FieldOptions() {}

  static Map<String, Object> field(JsonNode node) {
    var id = node.has("id") ? text(node, "id") : text(node, "name");
    var options = new Options(node).put("id", id).put("errors", errors(id, node));
    for (var same :
        List.of("name", "value", "type", "classes", "inputmode", "pattern", "describedBy")) {
      options.take(same);
    }
    for (var number : List.of("rows", "maxlength", "maxwords", "threshold")) {
      options.takeNumber(number);
    }
    return options
        .take("autocomplete")
        .take("autocapitalize")
        .take("label", "label.text")
        .take("labelClasses", "label.classes")
        .put("pageHeading", flag(node.path("label"), "isPageHeading"))
        .take("hint", "hint.text")
        .take("prefix", "prefix.text")
        .take("suffix", "suffix.text")
        .take("accept", "attributes.accept")
        .take("formGroupClasses", "formGroup.classes")
        .takeFlag("spellcheck", "spellcheck")
        .takeFlag("disabled", "disabled")
        .takeFlag("multiple", "multiple")
        .takeFlag("dropZone", "javascript")
        .put("items", items(node))
        .classAsWord("width", "govuk-input--width-")
        .params();
  }

  static Map<String, Object> group(JsonNode node) {
    var prefix = node.has("idPrefix") ? text(node, "idPrefix") : text(node, "name");
    return new Options(node)
        .put("errors", errors(prefix, node))
        .put("items", items(node))
        .put("values", texts(node.path("values")))
        .take("name")
        .take("idPrefix")
        .take("value")
        .take("classes")
        .take("hint", "hint.text")
        .take("formGroupClasses", "formGroup.classes")
        .take("describedBy", node.has("fieldset") ? "fieldset.describedBy" : "describedBy")
        .take("legend", "fieldset.legend.text")
        .take("legendClasses", "fieldset.legend.classes")
        .put("pageHeading", flag(node.at("/fieldset/legend"), "isPageHeading"))
        .classAsFlag("inline", "govuk-radios--inline")
        .classAsFlag("small", "govuk-radios--small")
        .classAsFlag("small", "govuk-checkboxes--small")
        .params();
  }

  /** Errors of single parts stand in the fixtures only as classes of the part's input. */
  static Map<String, Object> date(JsonNode node) {
    var params = group(node);
    var id = text(node, "id");
    params.put("id", id);
    params.put("namePrefix", node.has("namePrefix") ? text(node, "namePrefix") : "");
    var items = node.path("items");
    if (!items.isEmpty()) {
      params.put("parts", list(items, item -> text(item, "name")));
    }
    items.forEach(item -> params.put(text(item, "name"), text(item, "value")));
    params.put("errors", dateErrors(id, node));
    return params;
  }

  static Map<String, Object> fieldset(JsonNode node) {
    return new Options(node)
        .take("legend", "legend.text")
        .take("legendClasses", "legend.classes")
        .put("pageHeading", flag(node.path("legend"), "isPageHeading"))
        .take("describedBy")
        .take("role")
        .take("classes")
        .takeHtml("content", "html")
        .params();
  }

  static Map<String, Object> words(JsonNode node) {
    return new Options(node)
        .take("text")
        .take("id", node.has("for") ? "for" : "id")
        .take("classes")
        .take("visuallyHiddenText")
        .takeFlag("pageHeading", "isPageHeading")
        .params();
  }

  private static List<FieldError> errors(String id, JsonNode node) {
    var message = text(node, "errorMessage.text");
    return message == null ? List.of() : List.of(new FieldError(id, message));
  }

  private static List<FieldError> dateErrors(String id, JsonNode node) {
    var message = text(node, "errorMessage.text");
    if (message == null) {
      return List.of();
    }
    var parts =
        node.findParents("name").stream()
            .filter(item -> String.valueOf(text(item, "classes")).contains("--error"))
            .map(item -> text(item, "name"))
            .toList();
    return parts.size() == 3
        ? List.of(new FieldError(id, message))
        : parts.stream().map(part -> new FieldError(id + "-" + part, message)).toList();
  }

  private static List<Item> items(JsonNode node) {
    return list(node.path("items"), FieldOptions::item);
  }

  private static List<String> texts(JsonNode nodes) {
    return StreamSupport.stream(nodes.spliterator(), false).map(JsonNode::asText).toList();
  }

  private static Item item(JsonNode node) {
    return new Item(
        text(node, "value"),
        text(node, "text"),
        text(node, "hint.text"),
        flag(node, "checked") || flag(node, "selected"),
        flag(node, "disabled"),
        html(text(node, "conditional.html")),
        text(node, "divider"),
        "exclusive".equals(text(node, "behaviour")));
  }
}
