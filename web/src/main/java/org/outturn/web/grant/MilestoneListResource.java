package org.outturn.web.grant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.outturn.grant.MilestoneFilter;
import org.outturn.grant.MilestoneStatus;
import org.outturn.grant.Milestones;
import org.outturn.web.api.PageQuery;
import org.outturn.web.api.Sent;

/** Milestones of all grants that somebody sees. */
@RequestScoped
@Path("milestones")
@Produces(MediaType.APPLICATION_JSON)
public class MilestoneListResource {

  @Inject Milestones milestones;

  @GET
  public JsonObject list(
      @QueryParam("search") @DefaultValue("") String search,
      @QueryParam("status") String status,
      @QueryParam("overdue") @DefaultValue("false") boolean overdue,
      @QueryParam("sort") @DefaultValue("grant") String sort,
      @BeanParam PageQuery query) {
    var filter =
        new MilestoneFilter(
            search, Sent.word(MilestoneStatus.class, "status", status), overdue, sort);
    return GrantJson.slice(milestones.list(filter, query.paging()), MilestoneJson::row);
  }
}
