package org.outturn.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import org.outturn.access.Actor;
import org.outturn.access.CurrentActor;

/** Lets whom the door let in act for as long as the request takes. */
public class CurrentActorFilter implements Filter {

  @Inject CurrentActor current;

  @Override
  @SuppressWarnings("try") // acting ends when the block does; there is nothing to call on it
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getAttribute(AccountStore.ACTOR) instanceof Actor actor) {
      try (var acting = current.enter(actor)) {
        chain.doFilter(request, response);
      }
    } else {
      chain.doFilter(request, response);
    }
  }
}
