package org.outturn.web.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mvc.engine.ViewEngine;
import jakarta.mvc.engine.ViewEngineContext;
import jakarta.mvc.engine.ViewEngineException;
import java.io.IOException;

/**
 * Lets a controller name a template as its view. It puts one record, the page, into the models
 * under {@code page}; the layout's shell comes by itself.
 */
@ApplicationScoped
public class JteViewEngine implements ViewEngine {

  @Inject Templates templates;

  @Override
  public boolean supports(String view) {
    return view.endsWith(".jte");
  }

  @Override
  public void processView(ViewEngineContext context) throws ViewEngineException {
    var drawn = templates.draw(context.getView(), context.getModels().asMap());
    context.getResponseHeaders().putSingle("Content-Type", "text/html;charset=UTF-8");
    try (var body = context.getOutputStream()) {
      drawn.writeTo(body);
    } catch (IOException e) {
      throw new ViewEngineException(e);
    }
  }
}
