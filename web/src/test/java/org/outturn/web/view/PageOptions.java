package org.outturn.web.view;

import static org.outturn.web.view.Options.flag;
import static org.outturn.web.view.Options.html;
import static org.outturn.web.view.Options.list;
import static org.outturn.web.view.Options.text;

import com.fasterxml.jackson.databind.JsonNode;
import gg.jte.Content;
import java.util.List;
import java.util.Map;

/** How the official options of the other components map to ours. */
final class PageOptions {

  private PageOptions() {}

  static Map<String, Object> button(JsonNode node) {
    var options = new Options(node);
    for (var same : List.of("text", "href", "classes", "type", "name", "value", "id")) {
      options.take(same);
    }
    return options
        .takeFlag("disabled", "disabled")
        .takeFlag("start", "isStartButton")
        .takeFlag("preventDoubleClick", "preventDoubleClick")
        .classAsFlag("secondary", "govuk-button--secondary")
        .classAsFlag("warning", "govuk-button--warning")
        .params();
  }

  static Map<String, Object> errorSummary(JsonNode node) {
    return new Options(node)
        .put(
            "errors",
            list(
                node.path("errorList"),
                error -> new FieldError(anchor(text(error, "href")), text(error, "text"))))
        .take("title", "titleText")
        .take("description", "descriptionText")
        .take("classes")
        .params();
  }

  static Map<String, Object> table(JsonNode node) {
    return new Options(node)
        .put("head", list(node.path("head"), PageOptions::cell))
        .put("rows", list(node.path("rows"), row -> list(row, PageOptions::cell)))
        .put("captionClasses", String.valueOf(text(node, "captionClasses")).replace("null", ""))
        .take("caption")
        .take("classes")
        .takeFlag("firstCellIsHeader", "firstCellIsHeader")
        .params();
  }

  static Map<String, Object> summaryList(JsonNode node) {
    return new Options(node)
        .put("rows", list(node.path("rows"), PageOptions::summaryRow))
        .put("cardActions", actions(node.at("/card/actions/items")))
        .take("cardTitle", "card.title.text")
        .take("classes")
        .params();
  }

  /** Text, markup, title, summary: what the components that hold one text have in common. */
  static Map<String, Object> wording(JsonNode node) {
    var options = new Options(node);
    for (var same :
        List.of("text", "href", "id", "classes", "iconFallbackText", "titleId", "role")) {
      options.take(same);
    }
    return options
        .takeHtml("content", "html")
        .take("summary", "summaryText")
        .take("title", node.has("titleText") ? "titleText" : "titleHtml")
        .take("tag", "tag.text")
        .put("tagColour", colour(text(node, "tag.classes")))
        .put("success", "success".equals(text(node, "type")))
        .takeFlag("open", "open")
        .takeFlag("disableAutoFocus", "disableAutoFocus")
        .params();
  }

  static Map<String, Object> tag(JsonNode node) {
    return new Options(node).take("text").classAsWord("colour", "govuk-tag--").params();
  }

  static Map<String, Object> pagination(JsonNode node) {
    return new Options(node)
        .put(
            "pages",
            new PageLinks(
                text(node, "previous.href"),
                text(node, "next.href"),
                list(node.path("items"), PageOptions::pageLink)))
        .take("previousText", "previous.text")
        .take("previousLabel", "previous.labelText")
        .take("nextText", "next.text")
        .take("nextLabel", "next.labelText")
        .take("label", "landmarkLabel")
        .take("classes")
        .params();
  }

  static Map<String, Object> breadcrumbs(JsonNode node) {
    return new Options(node)
        .put(
            "crumbs",
            list(node.path("items"), item -> new Crumb(text(item, "text"), text(item, "href"))))
        .take("classes")
        .take("label", "labelText")
        .takeFlag("collapseOnMobile", "collapseOnMobile")
        .params();
  }

  static Map<String, Object> tabs(JsonNode node) {
    return new Options(node)
        .put("sections", list(node.path("items"), PageOptions::tab))
        .take("id")
        .take("title")
        .take("classes")
        .params();
  }

  static Map<String, Object> accordion(JsonNode node) {
    return new Options(node)
        .put("sections", list(node.path("items"), PageOptions::accordionSection))
        .take("id")
        .take("classes")
        .takeFlag("rememberExpanded", "rememberExpanded")
        .params();
  }

  static Map<String, Object> taskList(JsonNode node) {
    return new Options(node)
        .put("items", list(node.path("items"), PageOptions::task))
        .take("idPrefix")
        .take("classes")
        .params();
  }

  static Map<String, Object> serviceNavigation(JsonNode node) {
    return new Options(node)
        .put(
            "items",
            list(
                node.path("navigation"),
                item ->
                    new NavItem(
                        text(item, "text"),
                        text(item, "href"),
                        flag(item, "current") || flag(item, "active"))))
        .put("path", node.findValues("active").isEmpty() ? null : "")
        .take("serviceName")
        .take("serviceUrl")
        .take("label", "navigationLabel")
        .take("classes")
        .params();
  }

  static Map<String, Object> footer(JsonNode node) {
    return new Options(node)
        .put(
            "links",
            list(node.at("/meta/items"), item -> new Link(text(item, "text"), text(item, "href"))))
        .take("linksTitle", "meta.visuallyHiddenTitle")
        .take("text", "meta.text")
        .take("classes")
        .params();
  }

  private static String anchor(String href) {
    return href == null ? null : href.substring(1);
  }

  private static String colour(String classes) {
    return classes == null ? null : classes.replace("govuk-tag--", "");
  }

  private static Cell cell(JsonNode node) {
    var columns = node.has("colspan") ? node.get("colspan").asInt() : null;
    var rows = node.has("rowspan") ? node.get("rowspan").asInt() : null;
    return new Cell(
        text(node, "text"),
        html(text(node, "html")),
        null,
        null,
        null,
        "numeric".equals(text(node, "format")),
        text(node, "classes"),
        columns,
        rows);
  }

  private static SummaryRow summaryRow(JsonNode node) {
    return new SummaryRow(
        text(node, "key.text"),
        cell(node.get("value")),
        actions(node.at("/actions/items")),
        text(node, "classes"));
  }

  private static List<Action> actions(JsonNode items) {
    return list(
        items,
        item ->
            new Action(text(item, "text"), text(item, "href"), text(item, "visuallyHiddenText")));
  }

  private static PageLink pageLink(JsonNode node) {
    return flag(node, "ellipsis")
        ? PageLink.GAP
        : new PageLink(text(node, "number"), text(node, "href"), flag(node, "current"));
  }

  private static Section tab(JsonNode node) {
    return new Section(text(node, "id"), text(node, "label"), body(node.path("panel")));
  }

  private static Section accordionSection(JsonNode node) {
    return new Section(null, text(node, "heading.text"), body(node.path("content")));
  }

  /** Where the official component wraps a plain text in a paragraph, our pages write their own. */
  private static Content body(JsonNode node) {
    return node.has("html")
        ? html(text(node, "html"))
        : html("<p class=\"govuk-body\">" + text(node, "text") + "</p>");
  }

  private static TaskItem task(JsonNode node) {
    var tag = text(node, "status.tag.text");
    return new TaskItem(
        text(node, "title.text"),
        text(node, "href"),
        text(node, "hint.text"),
        text(node, "status.text"),
        tag == null ? null : new Tag(tag, colour(text(node, "status.tag.classes"))),
        text(node, "status.classes"));
  }
}
