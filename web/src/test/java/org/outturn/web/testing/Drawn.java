package org.outturn.web.testing;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.outturn.web.view.Shell;

/** Pages as built, drawn for somebody signed in. */
public final class Drawn {

  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(null, ContentType.Html, Drawn.class.getClassLoader());

  private Drawn() {}

  public static Document page(String view, Object page) {
    return drawn(view, Map.of("shell", shell(), "page", page));
  }

  /** A page that says the same to everybody. */
  public static Document page(String view) {
    return drawn(view, Map.of("shell", shell()));
  }

  private static Document drawn(String view, Map<String, Object> models) {
    var html = new StringOutput();
    ENGINE.render(view, models, html);
    return Jsoup.parse(html.toString());
  }

  private static Shell shell() {
    return new Shell("Outturn", List.of(), "Casey", "_csrf", "t0ken", null, "/", null, 1800);
  }
}
