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
import org.outturn.grant.ConditionFilter;
import org.outturn.grant.ConditionLists;
import org.outturn.grant.ConditionStatus;
import org.outturn.web.api.PageQuery;
import org.outturn.web.api.Sent;

/** Conditions of all grants that somebody sees. */
@RequestScoped
@Path("conditions")
@Produces(MediaType.APPLICATION_JSON)
public class ConditionListResource {

  @Inject ConditionLists lists;

  @GET
  public JsonObject list(
      @QueryParam("search") @DefaultValue("") String search,
      @QueryParam("status") String status,
      @QueryParam("overdue") @DefaultValue("false") boolean overdue,
      @QueryParam("sort") @DefaultValue("grant") String sort,
      @BeanParam PageQuery query) {
    var filter =
        new ConditionFilter(
            search, Sent.word(ConditionStatus.class, "status", status), overdue, sort);
    return GrantJson.slice(lists.list(filter, query.paging()), ConditionJson::line);
  }
}
