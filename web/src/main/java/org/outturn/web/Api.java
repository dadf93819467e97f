package org.outturn.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** Every resource of the API, listed: what is not here is not served. */
@ApplicationPath("/api/v1")
public class Api extends Application {

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of();
  }
}
