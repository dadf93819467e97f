package org.outturn.web.view;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * HTML written so that only meaningful differences show: attributes and classes sorted, one node
 * per line, indentation gone. The text as read stands below, so that a lost space between words
 * shows.
 */
final class CanonicalHtml {

  private CanonicalHtml() {}

  static String of(String html) {
    var body = Jsoup.parseBodyFragment(html).body();
    var written = new StringBuilder();
    body.childNodes().forEach(node -> write(node, 0, written));
    return written + "text: " + body.text().strip();
  }

  private static void write(Node node, int depth, StringBuilder out) {
    if (node instanceof TextNode text) {
      line(text.text().strip(), depth, out);
    } else if (node instanceof Element element) {
      line("<" + element.tagName() + attributes(element) + ">", depth, out);
      element.childNodes().forEach(child -> write(child, depth + 1, out));
    }
  }

  private static String attributes(Element element) {
    return element.attributes().asList().stream()
        .map(CanonicalHtml::attribute)
        .sorted()
        .collect(Collectors.joining());
  }

  private static String attribute(Attribute attribute) {
    var value =
        attribute.getKey().equals("class")
            ? Arrays.stream(attribute.getValue().strip().split("\\s+"))
                .sorted()
                .collect(Collectors.joining(" "))
            : attribute.getValue();
    return " " + attribute.getKey() + "=\"" + value + "\"";
  }

  private static void line(String text, int depth, StringBuilder out) {
    if (!text.isEmpty()) {
      out.append("  ".repeat(depth)).append(text).append('\n');
    }
  }
}
