package org.outturn.web.performance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.StaleVersion;
import org.outturn.performance.ReturnReview;
import org.outturn.web.view.FieldErrors;

/** Hands an accepted return back for correction. */
@RequestScoped
@Path("grants/{ref}/returns/{period}/reopening")
@Controller
@Produces(MediaType.TEXT_HTML)
public class ReopeningPages {

  private static final String VIEW = "performance/reopening.jte";

  @Inject ReviewActs acts;
  @Inject ReturnReview review;

  @PathParam("ref")
  String grant;

  @PathParam("period")
  String period;

  @GET
  public Response form() {
    var open = acts.open(grant, period);
    return acts.form(VIEW, new ReopeningPage(open, open.view().version(), "", List.of()));
  }

  @POST
  public Response reopen(
      @FormParam("version") long version, @FormParam("reason") @DefaultValue("") String reason) {
    try {
      review.reopen(grant, period, version, reason);
      return acts.done(
          grant, period, "Return reopened. The accepted version stands until another is accepted");
    } catch (InvalidInput wrong) {
      return acts.refused(
          VIEW,
          new ReopeningPage(acts.open(grant, period), version, reason, FieldErrors.of(wrong)));
    } catch (StaleVersion quicker) {
      return acts.changed(grant, period, reason);
    }
  }
}
