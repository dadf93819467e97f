package org.outturn.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.outturn.access.IssuedLink;

/** The whole address of a one-time link, to be sent to whom it is for. */
@RequestScoped
public class LinkAddress {

  @Inject HttpServletRequest request;

  @Inject
  @ConfigProperty(name = "outturn.base.url")
  Optional<String> configured;

  String of(IssuedLink link) {
    return configured.orElseGet(this::asked).replaceAll("/+$", "") + link.path();
  }

  /** The address under which the administrator reached us, when none is configured. */
  private String asked() {
    var url = request.getRequestURL().toString();
    return url.substring(0, url.length() - request.getRequestURI().length());
  }
}
