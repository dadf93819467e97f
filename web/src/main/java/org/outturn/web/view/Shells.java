package org.outturn.web.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.MvcContext;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.outturn.access.Actor;
import org.outturn.access.CurrentActor;
import org.outturn.kernel.BusinessClock;

/** Builds the shell of the page that this request asks for. */
@RequestScoped
public class Shells {

  private static final int IDLE_SECONDS = 30 * 60;

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

  @Inject CurrentActor actor;
  @Inject MvcContext mvc;
  @Inject HttpServletRequest request;
  @Inject BusinessClock clock;
  @Inject Flash flash;

  Shell current() {
    var path = request.getRequestURI();
    var csrf = mvc.getCsrf();
    var session = request.getSession(false);
    return new Shell(
        "Outturn",
        actor.find().map(who -> Navigation.of(who, path)).orElseGet(java.util.List::of),
        actor.find().map(Actor::displayName).orElse(null),
        csrf.getName(),
        csrf.getToken(),
        demoBanner(),
        path,
        flash.take(),
        session == null ? IDLE_SECONDS : session.getMaxInactiveInterval());
  }

  /** The business day differs from today's only in the demonstration. */
  private String demoBanner() {
    if (clock.shift().isZero()) {
      return null;
    }
    return "It is "
        + DAY.format(LocalDate.now((Clock) clock))
        + " here. Nothing is real that is marked illustrative.";
  }
}
