package org.outturn.web.view;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** Renders the templates as built. */
final class Templates {

  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(null, ContentType.Html, Templates.class.getClassLoader());

  private Templates() {}

  static String render(String template, Map<String, Object> params) {
    var html = new StringOutput();
    ENGINE.render(template + ".jte", params, html);
    return html.toString();
  }
}
