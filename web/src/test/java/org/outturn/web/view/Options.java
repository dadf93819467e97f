package org.outturn.web.view;

import com.fasterxml.jackson.databind.JsonNode;
import gg.jte.Content;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the options of a fixture and collects what our component takes instead. */
final class Options {

  private final JsonNode node;
  private final Map<String, Object> params = new HashMap<>();

  Options(JsonNode node) {
    this.node = node;
  }

  Map<String, Object> params() {
    return params;
  }

  /** The text at a path such as {@code label.text}, or null. */
  static String text(JsonNode node, String path) {
    var found = node.at("/" + path.replace('.', '/'));
    return found.isMissingNode() || found.isNull() ? null : found.asText();
  }

  static boolean flag(JsonNode node, String name) {
    return node.path(name).asBoolean(false);
  }

  static Content html(String html) {
    return html == null ? null : output -> output.writeContent(html);
  }

  static <T> List<T> list(JsonNode nodes, Function<JsonNode, T> each) {
    var list = new ArrayList<T>();
    nodes.forEach(
        node -> {
          if (node.isContainerNode()) {
            list.add(each.apply(node));
          }
        });
    return list;
  }

  /** Our parameter from the text at the path; left to its default when the fixture has none. */
  Options take(String param, String path) {
    return put(param, text(node, path));
  }

  Options take(String param) {
    return take(param, param);
  }

  Options takeHtml(String param, String path) {
    return put(param, html(text(node, path)));
  }

  Options takeFlag(String param, String path) {
    return put(param, node.has(path) ? node.get(path).asBoolean() : null);
  }

  Options takeNumber(String param) {
    return put(param, node.has(param) ? node.get(param).asInt() : null);
  }

  Options put(String param, Object value) {
    if (value != null) {
      params.put(param, value);
    }
    return this;
  }

  /** Moves one word of {@code classes} into a flag of ours. */
  Options classAsFlag(String param, String word) {
    if (words().contains(word)) {
      params.put(param, true);
      keep(word);
    }
    return this;
  }

  /** Moves a word of {@code classes} with the prefix into a parameter of ours. */
  Options classAsWord(String param, String prefix) {
    words().stream()
        .filter(word -> word.startsWith(prefix))
        .findFirst()
        .ifPresent(
            word -> {
              params.put(param, word.substring(prefix.length()));
              keep(word);
            });
    return this;
  }

  private List<String> words() {
    params.computeIfAbsent("classes", key -> text(node, "classes"));
    return params.containsKey("classes")
        ? Arrays.asList(params.get("classes").toString().split(" "))
        : List.of();
  }

  private void keep(String moved) {
    params.put(
        "classes",
        words().stream().filter(word -> !word.equals(moved)).collect(Collectors.joining(" ")));
  }
}
