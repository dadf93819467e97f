package org.outturn.web.performance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Models;
import java.time.Clock;
import java.time.LocalDate;
import org.outturn.performance.ReturnReading;

/** Shows a return to its provider: what is done, what is left. */
@RequestScoped
public class ProviderView {

  @Inject Models models;
  @Inject ReturnReading reading;
  @Inject Clock clock;

  String show(String grant, String period) {
    var view = reading.view(grant, period);
    models.put(
        "page", new ProviderPage(view, new ReturnPaths(grant, period), LocalDate.now(clock)));
    return "performance/return-provider.jte";
  }
}
