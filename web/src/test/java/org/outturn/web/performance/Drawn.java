package org.outturn.web.performance;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.outturn.web.view.Shell;

/** Pages as the templates draw them, outside the server. */
final class Drawn {

  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(null, ContentType.Html, Drawn.class.getClassLoader());

  private Drawn() {}

  static Document page(String template, Object page) {
    return page(template, page, null);
  }

  static Document page(String template, Object page, String notification) {
    var shell =
        new Shell(
            "Outturn", List.of(), "Sam", "_csrf", "t0ken", null, "/grants", notification, 1800);
    var html = new StringOutput();
    ENGINE.render("performance/" + template + ".jte", Map.of("shell", shell, "page", page), html);
    return Jsoup.parse(html.toString());
  }
}
