package org.outturn.routes;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.outturn.web.Api;
import org.outturn.web.Pages;

/**
 * One method of one resource or controller, as the applications list them.
 *
 * @param template path with its parameters in braces
 */
record Route(String method, String template) {
  private static final Pattern PARAMETER = Pattern.compile("\\{\\s*(\\w+)\\s*(?::([^{}]+))?\\}");
  private static final List<Class<? extends Application>> APPLICATIONS =
      List.of(Pages.class, Api.class);

  /** All that is served. */
  static List<Route> all() {
    return APPLICATIONS.stream().flatMap(Route::of).distinct().sorted(Route::compare).toList();
  }

  /** Whether a concrete path leads here; a parameter is one segment unless it says otherwise. */
  boolean serves(String requestMethod, String path) {
    if (!method.equals(requestMethod)) {
      return false;
    }
    var pattern = new StringBuilder();
    var parameter = PARAMETER.matcher(template);
    var end = 0;
    while (parameter.find()) {
      var shape = Optional.ofNullable(parameter.group(2)).orElse("[^/]+").strip();
      pattern.append(Pattern.quote(template.substring(end, parameter.start())));
      pattern.append('(').append(shape).append(')');
      end = parameter.end();
    }
    pattern.append(Pattern.quote(template.substring(end)));
    return path.replaceFirst("\\?.*", "").matches(pattern.toString());
  }

  /** Whether it is about one grant, and so must be tried with other people's grants too. */
  boolean concernsAGrant() {
    return template.contains("/grants/{");
  }

  private static Stream<Route> of(Class<? extends Application> type) {
    var root = type.getAnnotation(ApplicationPath.class).value();
    try {
      return type.getConstructor().newInstance().getClasses().stream()
          .filter(resource -> resource.isAnnotationPresent(Path.class))
          .flatMap(resource -> of(root, resource));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Stream<Route> of(String root, Class<?> resource) {
    var base = join(root, resource.getAnnotation(Path.class).value());
    return Arrays.stream(resource.getMethods()).flatMap(method -> of(base, method));
  }

  private static Stream<Route> of(String base, Method method) {
    var below = Optional.ofNullable(method.getAnnotation(Path.class)).map(Path::value);
    return Arrays.stream(method.getAnnotations())
        .map(Annotation::annotationType)
        .filter(type -> type.isAnnotationPresent(HttpMethod.class))
        .map(type -> type.getAnnotation(HttpMethod.class).value())
        .map(verb -> new Route(verb, below.map(path -> join(base, path)).orElse(base)));
  }

  private static String join(String above, String below) {
    var path = (above + "/" + below).replaceAll("/+", "/");
    var start = path.startsWith("/") ? path : "/" + path;
    return start.length() > 1 && start.endsWith("/")
        ? start.substring(0, start.length() - 1)
        : start;
  }

  private static int compare(Route one, Route other) {
    return one.toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return template + " " + method;
  }
}
