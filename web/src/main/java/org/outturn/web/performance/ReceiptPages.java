package org.outturn.web.performance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.outturn.kernel.NotFound;
import org.outturn.performance.ReturnReading;

/** The receipt of a submitted version, to be printed or kept. */
@RequestScoped
@Path("grants/{ref}/returns/{period}/receipt")
@Controller
@Produces(MediaType.TEXT_HTML)
public class ReceiptPages {

  @Inject Models models;
  @Inject ReturnReading reading;

  @PathParam("ref")
  String grant;

  @PathParam("period")
  String period;

  /** Of the last submitted version, unless another is named. */
  @GET
  public String show(@QueryParam("version") Integer version) {
    var latest = reading.view(grant, period).row().latestVersion();
    var number = version == null ? latest : version;
    if (number == null) {
      throw new NotFound();
    }
    var view = reading.view(grant, period, Optional.of(number));
    if (view.shown().isDraft()) {
      throw new NotFound();
    }
    models.put("page", new ReceiptPage(view, new ReturnPaths(grant, period)));
    return "performance/return-receipt.jte";
  }
}
