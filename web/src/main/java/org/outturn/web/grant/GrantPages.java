package org.outturn.web.grant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.grant.GrantPictures;
import org.outturn.grant.GrantStatus;
import org.outturn.grant.Grants;
import org.outturn.kernel.SubjectRef;
import org.outturn.performance.KpiSetReading;
import org.outturn.performance.ReturnReading;
import org.outturn.programme.Objectives;

/** The list of grants and the page of one. */
@RequestScoped
@Path("grants")
@Controller
@Produces(MediaType.TEXT_HTML)
public class GrantPages {

  private static final int PAGE_SIZE = 25;

  @Inject Models models;
  @Inject CurrentActor actor;
  @Inject Grants grants;
  @Inject GrantPictures pictures;
  @Inject ReturnReading returns;
  @Inject KpiSetReading kpiSets;
  @Inject Objectives objectives;

  @GET
  public String list(
      @QueryParam("search") @DefaultValue("") String search,
      @QueryParam("status") @DefaultValue("") String status,
      @QueryParam("sort") @DefaultValue("reference") String sort,
      @QueryParam("page") @DefaultValue("1") int number) {
    var wanted =
        Arrays.stream(GrantStatus.values()).filter(one -> one.name().equals(status)).findFirst();
    var found = grants.list(search, wanted.orElse(null), sort, Math.max(1, number), PAGE_SIZE);
    models.put(
        "page",
        new GrantListPage(
            found, search.strip(), wanted.orElse(null), sort, actor.get().bodyStaff()));
    return "grant/list.jte";
  }

  @GET
  @Path("{reference}")
  public String view(@PathParam("reference") String reference) {
    var who = actor.get();
    var reads = who.may(Permission.READ_RETURNS);
    models.put(
        "page",
        new GrantPage(
            pictures.of(reference),
            GrantPlaces.of(who, reference, "Overview"),
            reads ? returns.list(reference) : List.of(),
            kpiSets.newest(reference).orElse(null),
            reads,
            who.may(Permission.REVIEW_RETURNS)));
    models.put("objectives", objectives.objectivesOf(SubjectRef.of("grant", reference)));
    return "grant/view.jte";
  }
}
