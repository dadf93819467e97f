package org.outturn.web.performance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;

/** A return, as its provider prepares it or as everybody else reads it. */
@RequestScoped
@Path("grants/{ref}/returns/{period}")
@Controller
@Produces(MediaType.TEXT_HTML)
public class ReturnPages {

  @Inject CurrentActor actor;
  @Inject ProviderView provider;
  @Inject ReviewView review;

  @PathParam("ref")
  String grant;

  @PathParam("period")
  String period;

  @GET
  public String show(
      @QueryParam("version") Integer version, @QueryParam("page") @DefaultValue("1") int page) {
    return actor.get().may(Permission.PREPARE_RETURNS)
        ? provider.show(grant, period, page)
        : review.show(grant, period, version);
  }
}
