package org.outturn.web;

import jakarta.mvc.security.Csrf;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import org.outturn.web.access.SignInPages;

/** Every page, listed: what is not here is not served. */
@ApplicationPath("/")
public class Pages extends Application {

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(SignInPages.class);
  }

  @Override
  public Map<String, Object> getProperties() {
    return Map.of(Csrf.CSRF_PROTECTION, Csrf.CsrfOptions.IMPLICIT);
  }
}
