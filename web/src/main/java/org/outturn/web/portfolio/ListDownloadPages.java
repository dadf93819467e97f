package org.outturn.web.portfolio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.outturn.decision.DecisionStatus;
import org.outturn.decision.Decisions;
import org.outturn.grant.ConditionFilter;
import org.outturn.grant.ConditionLists;
import org.outturn.grant.ConditionStatus;
import org.outturn.grant.GrantStatus;
import org.outturn.grant.Grants;
import org.outturn.grant.MilestoneFilter;
import org.outturn.grant.MilestoneStatus;
import org.outturn.grant.Milestones;
import org.outturn.kernel.Paging;
import org.outturn.kernel.Slice;
import org.outturn.pack.ListFile;
import org.outturn.pack.ListTable;
import org.outturn.web.document.Downloads;

/** Lists as files, whole, as they are filtered and ordered on their pages. */
@RequestScoped
@Path("lists")
public class ListDownloadPages {

  @Inject Grants grants;
  @Inject Decisions decisions;
  @Inject ConditionLists conditions;
  @Inject Milestones milestones;

  @QueryParam("search")
  @DefaultValue("")
  String search;

  @QueryParam("status")
  @DefaultValue("")
  String status;

  @QueryParam("overdue")
  @DefaultValue("false")
  boolean overdue;

  @QueryParam("sort")
  @DefaultValue("")
  String sort;

  @GET
  @Path("grants.{ending:xlsx|csv}")
  public Response grants(@PathParam("ending") String ending) {
    var wanted = word(GrantStatus.values());
    var order = sort("reference");
    return file(
        ending,
        ListTables.grants(
            all(page -> grants.list(search, wanted, order, page.page(), page.size()))));
  }

  @GET
  @Path("decisions.{ending:xlsx|csv}")
  public Response decisions(@PathParam("ending") String ending) {
    var wanted = word(DecisionStatus.values());
    var order = sort("reference");
    return file(
        ending, ListTables.decisions(all(page -> decisions.list(search, wanted, order, page))));
  }

  @GET
  @Path("conditions.{ending:xlsx|csv}")
  public Response conditions(@PathParam("ending") String ending) {
    var filter =
        new ConditionFilter(search, word(ConditionStatus.values()), overdue, sort("grant"));
    return file(ending, ListTables.conditions(all(page -> conditions.list(filter, page))));
  }

  @GET
  @Path("milestones.{ending:xlsx|csv}")
  public Response milestones(@PathParam("ending") String ending) {
    var filter =
        new MilestoneFilter(search, word(MilestoneStatus.values()), overdue, sort("grant"));
    return file(ending, ListTables.milestones(all(page -> milestones.list(filter, page))));
  }

  private String sort(String usual) {
    return sort.isBlank() ? usual : sort;
  }

  private <E extends Enum<E>> E word(E[] words) {
    return Arrays.stream(words).filter(one -> one.name().equals(status)).findFirst().orElse(null);
  }

  private static <T> List<T> all(Function<Paging, Slice<T>> list) {
    var all = new ArrayList<T>();
    Slice<T> slice;
    var page = 0;
    do {
      slice = list.apply(new Paging(++page, Paging.MOST));
      all.addAll(slice.items());
    } while (all.size() < slice.total() && !slice.items().isEmpty());
    return all;
  }

  private static Response file(String ending, ListTable table) {
    var file = ListFile.valueOf(ending.toUpperCase(Locale.ROOT));
    return Downloads.file(
        file.write(table),
        file.mediaType(),
        "outturn-" + table.name().toLowerCase(Locale.ROOT) + "." + file.ending());
  }
}
