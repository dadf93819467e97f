package org.outturn.web.view;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mvc.engine.ViewEngine;
import jakarta.mvc.engine.ViewEngineContext;
import jakarta.mvc.engine.ViewEngineException;
import java.io.IOException;

/**
 * Draws a view from its precompiled template. A controller puts one record, the page, into the
 * models under {@code page}; the layout's shell stands beside it under {@code shell}.
 */
@ApplicationScoped
public class JteViewEngine implements ViewEngine {

  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, JteViewEngine.class.getClassLoader());

  @Override
  public boolean supports(String view) {
    return view.endsWith(".jte");
  }

  @Override
  public void processView(ViewEngineContext context) throws ViewEngineException {
    var output = new Utf8ByteOutput();
    templates.render(context.getView(), context.getModels().asMap(), output);
    context.getResponseHeaders().putSingle("Content-Type", "text/html;charset=UTF-8");
    try (var body = context.getOutputStream()) {
      output.writeTo(body);
    } catch (IOException e) {
      throw new ViewEngineException(e);
    }
  }
}
