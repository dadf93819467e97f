package org.outturn.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** Produces the two clocks: the business clock unqualified, the real one as {@link SystemTime}. */
@ApplicationScoped
public class Clocks {

  private final BusinessClock business = new BusinessClock(Clock.system(Dates.LONDON));

  @Produces
  @Dependent
  BusinessClock businessClock() {
    return business;
  }

  @Produces
  @Dependent
  @SystemTime
  Clock systemClock() {
    return Clock.system(Dates.LONDON);
  }
}
