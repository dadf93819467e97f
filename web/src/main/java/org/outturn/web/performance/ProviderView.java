package org.outturn.web.performance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Models;
import java.time.Clock;
import java.time.LocalDate;
import org.outturn.kernel.Paging;
import org.outturn.performance.ProviderReading;
import org.outturn.performance.ReturnReading;
import org.outturn.performance.ReturnStatus;

/** Shows a return to its provider: what is done, what is left. */
@RequestScoped
public class ProviderView {

  /** How many of them a page shows. */
  private static final int UPLOADS = 20;

  @Inject Models models;
  @Inject ReturnReading reading;
  @Inject ProviderReading provider;
  @Inject Clock clock;

  /**
   * @param page which page of the workbooks that were sent, from 1
   */
  String show(String grant, String period, int page) {
    var view = reading.view(grant, period);
    var reopened =
        view.row().status() == ReturnStatus.REOPENED
            ? provider.reopening(grant, period).orElse(null)
            : null;
    models.put(
        "page",
        new ProviderPage(
            view,
            new ReturnPaths(grant, period),
            LocalDate.now(clock),
            reopened,
            provider.uploads(grant, period, new Paging(page, UPLOADS))));
    return "performance/return-provider.jte";
  }
}
