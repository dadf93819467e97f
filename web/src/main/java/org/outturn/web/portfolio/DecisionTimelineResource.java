package org.outturn.web.portfolio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.outturn.portfolio.Timelines;
import org.outturn.web.api.PageQuery;

/** What happened to a decision. */
@RequestScoped
@Path("decisions/{ref}/timeline")
@Produces(MediaType.APPLICATION_JSON)
public class DecisionTimelineResource {

  @Inject Timelines timelines;

  /** The newest first; filtered by {@code kind}, {@code person}, {@code from} and {@code to}. */
  @GET
  public JsonObject events(
      @PathParam("ref") String decision,
      @BeanParam TimelineQuery query,
      @BeanParam PageQuery page) {
    return TimelineJson.of(timelines.decision(decision, query.filter(), page.paging()));
  }
}
