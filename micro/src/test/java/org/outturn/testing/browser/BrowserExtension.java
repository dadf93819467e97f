package org.outturn.testing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives each test its own {@link Browsing} and looks afterwards at what its pages reported. */
final class BrowserExtension implements ParameterResolver, AfterEachCallback {
  private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Browsing.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    var chromium =
        context
            .getRoot()
            .getStore(NAMESPACE)
            .computeIfAbsent(Chromium.class, key -> Chromium.start(), Chromium.class);
    return context
        .getStore(NAMESPACE)
        .computeIfAbsent(Browsing.class, key -> new Browsing(chromium), Browsing.class);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    var browsing = context.getStore(NAMESPACE).get(Browsing.class, Browsing.class);
    if (browsing == null) {
      return;
    }
    if (context.getExecutionException().isPresent() || !browsing.problems().isEmpty()) {
      browsing.photograph(SCREENSHOTS.resolve(fileName(context)));
    }
    assertThat(browsing.problems()).as("errors that pages reported").isEmpty();
  }

  private static String fileName(ExtensionContext context) {
    return context.getRequiredTestClass().getSimpleName()
        + "."
        + context.getRequiredTestMethod().getName();
  }
}
