package org.outturn.web.performance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Models;
import org.outturn.performance.ReturnReading;
import org.outturn.performance.ReturnView;

/** A return as its provider sees it: what is done, what is left. */
@RequestScoped
public class ProviderView {

  @Inject Models models;
  @Inject ReturnReading reading;

  /** What the page shows. */
  public record Page(ReturnView view) {}

  String show(String grant, String period) {
    models.put("page", new Page(reading.view(grant, period)));
    return "performance/return-provider.jte";
  }
}
