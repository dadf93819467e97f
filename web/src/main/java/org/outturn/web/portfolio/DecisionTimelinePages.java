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
import java.util.List;
import org.outturn.portfolio.Timelines;
import org.outturn.web.api.PageQuery;
import org.outturn.web.view.Crumb;

/** What happened to a decision. */
@RequestScoped
@Path("decisions/{ref}/timeline")
@Controller
@Produces(MediaType.TEXT_HTML)
public class DecisionTimelinePages {

  @Inject Timelines timelines;
  @Inject TimelineViews views;

  @GET
  public Response show(
      @PathParam("ref") String decision,
      @BeanParam TimelineQuery query,
      @BeanParam PageQuery page) {
    var address = "/decisions/" + decision;
    var about =
        new TimelineViews.About(
            "Decision " + decision,
            address + "/timeline",
            List.of(
                new Crumb("Home", "/"),
                new Crumb("Decisions", "/decisions"),
                new Crumb(decision, address),
                new Crumb("Timeline", null)),
            List.of());
    return views.draw(
        about,
        query,
        page.paging(),
        (filter, paging) -> timelines.decision(decision, filter, paging));
  }
}
