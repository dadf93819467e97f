package org.outturn.web.view;

import gg.jte.Content;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Pages that show our components as pages of the service do. */
final class Gallery {

  static final List<FieldError> ERRORS =
      List.of(
          new FieldError("amount", "Enter the amount in pounds, such as 1250.50"),
          new FieldError("due-day", "Enter the day of the reply-by date"));

  private Gallery() {}

  static Shell shell(String username, int idleSeconds) {
    var nav =
        List.of(
            new NavItem("Home", "/", false),
            new NavItem("Grants", "/grants", true),
            new NavItem("Payments", "/payments", false));
    var demo = "Demonstration. The day here is Monday 14 October 2019";
    return new Shell(
        "Outturn", nav, username, "_csrf", "t0ken", demo, "/grants/1", null, idleSeconds);
  }

  static String page(Shell shell, String title, List<FieldError> errors, String... parts) {
    var main = "<h1 class=\"govuk-heading-l\">" + title + "</h1>" + String.join("\n", parts);
    return Templates.render(
        "layout/page",
        Map.of(
            "shell",
            shell,
            "title",
            title,
            "errors",
            errors,
            "crumbs",
            List.of(new Crumb("Home", "/"), new Crumb(title, null)),
            "main",
            raw(main)));
  }

  static String form(Shell shell, String action, boolean upload, String... fields) {
    var content = raw(String.join("\n", fields));
    return draw(
        "form", Map.of("shell", shell, "action", action, "upload", upload, "fields", content));
  }

  static String draw(String component, Map<String, Object> params) {
    return Templates.render("govuk/" + component, params);
  }

  static Content raw(String html) {
    return output -> output.writeContent(html);
  }

  /** Every field, with two mistakes. */
  static String fields() {
    return String.join(
        "\n",
        draw("input", wrong(Map.of("id", "amount", "label", "Amount", "prefix", "£"))),
        draw("password", Map.of("id", "password", "label", "Password")),
        draw("textarea", Map.of("id", "note", "label", "Note", "hint", "For the file")),
        draw("characterCount", Map.of("id", "reason", "label", "Reason", "maxlength", 50)),
        draw("select", Map.of("id", "body", "label", "Body", "items", choices())),
        draw("radios", Map.of("name", "answer", "legend", "Answer", "items", revealing())),
        draw("checkboxes", Map.of("name", "areas", "legend", "Areas", "items", choices())),
        draw("dateInput", wrong(Map.of("id", "due", "legend", "Reply by"))),
        draw("button", Map.of("text", "Save and continue")));
  }

  /** Everything that shows rather than asks. */
  static String facts() {
    var trend = Trend.line(Arrays.asList(12, 15, null, 22, 19), 20);
    var row =
        List.of(
            Cell.text("Referrals accepted"),
            Cell.number("263").leadingTo("/figures/1"),
            Cell.tag(Tag.rag("AMBER")),
            Cell.html(
                raw(draw("trend", Map.of("trend", trend, "label", "Referrals, 5 quarters")))));
    var head =
        List.of(
            Cell.text("Measure"), Cell.number("Actual"), Cell.text("Rating"), Cell.text("Trend"));
    return String.join(
        "\n",
        draw("notificationBanner", Map.of("text", "A query waits for your answer.")),
        draw(
            "table",
            Map.of(
                "caption",
                "Figures",
                "head",
                head,
                "rows",
                List.of(row, row),
                "scroll",
                true,
                "firstCellIsHeader",
                true)),
        draw(
            "summaryList",
            Map.of(
                "rows",
                List.of(SummaryRow.of("Lead", "Safer London").action("Change", "/c", "lead")))),
        draw(
            "taskList",
            Map.of(
                "items",
                List.of(
                    TaskItem.of("Upload", "/u", Tag.of("Due", "red")),
                    TaskItem.cannotStartYet("Declare")))),
        draw("details", Map.of("summary", "How we count", "text", "Once each.")),
        draw("insetText", Map.of("text", "Nothing is saved yet.")),
        draw("warningText", Map.of("text", "This cannot be undone.")),
        draw(
            "tabs",
            Map.of(
                "sections",
                List.of(
                    new Section("a", "Now", raw("<p>Now</p>")),
                    new Section("b", "Then", raw("<p>Then</p>"))))),
        draw(
            "accordion",
            Map.of(
                "id",
                "more",
                "sections",
                List.of(new Section(null, "Terms", raw("<p>Terms</p>"))))),
        draw("pagination", Map.of("pages", PageLinks.of(3, 10, 95, number -> "?page=" + number))));
  }

  static List<Item> choices() {
    return List.of(Item.of("mopac", "MOPAC"), Item.of("wf", "Waltham Forest"));
  }

  private static List<Item> revealing() {
    var why = raw(draw("input", Map.of("id", "why", "label", "Why not?")));
    return List.of(Item.of("yes", "Yes"), Item.of("no", "No").revealing(why));
  }

  private static Map<String, Object> wrong(Map<String, Object> params) {
    var more = new HashMap<>(params);
    more.put("errors", ERRORS);
    return more;
  }
}
