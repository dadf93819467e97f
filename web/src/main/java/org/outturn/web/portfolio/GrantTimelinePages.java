package org.outturn.web.portfolio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.outturn.access.CurrentActor;
import org.outturn.portfolio.Timelines;
import org.outturn.web.api.PageQuery;
import org.outturn.web.grant.GrantPlaces;

/** What happened to a grant. */
@RequestScoped
@Path("grants/{ref}/timeline")
@Controller
@Produces(MediaType.TEXT_HTML)
public class GrantTimelinePages {

  private static final String PLACE = "Timeline";

  @Inject Timelines timelines;
  @Inject TimelineViews views;
  @Inject CurrentActor actor;

  @GET
  public Response show(
      @PathParam("ref") String grant, @BeanParam TimelineQuery query, @BeanParam PageQuery page) {
    var about =
        new TimelineViews.About(
            grant,
            "/grants/" + grant + "/timeline",
            GrantPlaces.crumbs(grant, PLACE),
            GrantPlaces.of(actor.get(), grant, PLACE));
    return views.draw(
        about, query, page.paging(), (filter, paging) -> timelines.grant(grant, filter, paging));
  }
}
