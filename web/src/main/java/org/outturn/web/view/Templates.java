package org.outturn.web.view;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/** Draws a view from its precompiled template, with the shell that stands around every page. */
@ApplicationScoped
public class Templates {

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(null, ContentType.Html, Templates.class.getClassLoader());

  @Inject Shells shells;

  /**
   * Draws a page.
   *
   * @param view the template, such as {@code access/sign-in.jte}
   * @param models what it takes, by name, besides {@code shell}
   */
  public Utf8ByteOutput draw(String view, Map<String, Object> models) {
    var all = new HashMap<>(models);
    all.put("shell", shells.current());
    var output = new Utf8ByteOutput();
    engine.render(view, all, output);
    return output;
  }
}
