package org.outturn.web.grant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import org.outturn.grant.ConditionFilter;
import org.outturn.grant.ConditionLists;
import org.outturn.grant.ConditionStatus;
import org.outturn.kernel.Paging;

/** The conditions of all grants that somebody sees. */
@RequestScoped
@Path("conditions")
@Controller
@Produces(MediaType.TEXT_HTML)
public class ConditionListPages {

  @Inject Models models;
  @Inject ConditionLists lists;

  @GET
  public String list(
      @QueryParam("search") @DefaultValue("") String search,
      @QueryParam("status") @DefaultValue("") String status,
      @QueryParam("overdue") @DefaultValue("false") boolean overdue,
      @QueryParam("sort") @DefaultValue("grant") String sort,
      @QueryParam("page") @DefaultValue("1") int number) {
    var wanted =
        Arrays.stream(ConditionStatus.values())
            .filter(one -> one.name().equals(status))
            .findFirst();
    var filter = new ConditionFilter(search.strip(), wanted.orElse(null), overdue, sort);
    var paging = new Paging(Math.max(1, number), MilestoneListPages.PAGE_SIZE);
    models.put("page", new ConditionListPage(lists.list(filter, paging), filter));
    return "grant/condition-list.jte";
  }
}
