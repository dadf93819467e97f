package org.outturn.web.performance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.outturn.kernel.StaleVersion;
import org.outturn.performance.ReturnReview;

/** Accepts a return, after one more look. */
@RequestScoped
@Path("grants/{ref}/returns/{period}/acceptance")
@Controller
@Produces(MediaType.TEXT_HTML)
public class AcceptancePages {

  @Inject ReviewActs acts;
  @Inject ReturnReview review;

  @PathParam("ref")
  String grant;

  @PathParam("period")
  String period;

  @GET
  public Response form() {
    return acts.form("performance/acceptance.jte", new AcceptancePage(acts.open(grant, period)));
  }

  @POST
  public Response accept(@FormParam("version") long version) {
    try {
      review.accept(grant, period, version);
      return acts.done(grant, period, "Return accepted. Its figures stand in packs from now on");
    } catch (StaleVersion quicker) {
      return acts.changed(grant, period, "");
    }
  }
}
