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
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.outturn.access.Actor;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.grant.CheckView;
import org.outturn.grant.Checks;
import org.outturn.grant.GrantMoves;
import org.outturn.grant.GrantPicture;
import org.outturn.grant.GrantPictures;
import org.outturn.grant.GrantRow;
import org.outturn.grant.GrantStatus;
import org.outturn.grant.Grants;
import org.outturn.kernel.Dates;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.SubjectRef;
import org.outturn.performance.KpiSetReading;
import org.outturn.performance.ReturnReading;
import org.outturn.programme.Objectives;
import org.outturn.web.learning.LearningOfGrant;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.FieldErrors;

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
  @Inject GrantMoves moves;
  @Inject Checks checks;
  @Inject ReturnReading returns;
  @Inject KpiSetReading kpiSets;
  @Inject Objectives objectives;
  @Inject LearningOfGrant learning;

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
            found,
            search.strip(),
            wanted.orElse(null),
            sort,
            checks.warnings(found.items().stream().map(GrantRow::reference).toList()),
            actor.get().bodyStaff(),
            actor.get().may(Permission.MANAGE_GRANTS)));
    return "grant/list.jte";
  }

  /**
   * One grant.
   *
   * @param day as it was recorded by the end of that day; now when it is empty
   */
  @GET
  @Path("{reference}")
  public Response view(
      @PathParam("reference") String reference, @QueryParam("asAt") @DefaultValue("") String day) {
    var now = pictures.of(reference);
    if (day.isBlank()) {
      return page(now, now, List.of());
    }
    try {
      return pictures
          .asAt(reference, AsAt.read(day))
          .map(then -> page(then, now, List.of()))
          .orElseGet(() -> page(now, now, List.of(notYet(now))));
    } catch (InvalidInput wrong) {
      return page(now, now, FieldErrors.of(wrong));
    }
  }

  private static FieldError notYet(GrantPicture now) {
    return new FieldError(
        "asAt",
        "Choose "
            + Dates.day(Dates.londonDay(now.terms().recordedAt()))
            + " or a day after it: nothing was recorded here before");
  }

  private List<CheckView> warnings(String reference) {
    return checks.warnings(List.of(reference)).getOrDefault(reference, List.of());
  }

  private boolean moves(Actor who, GrantPicture now) {
    var reader = who.may(Permission.MANAGE_GRANTS) || who.may(Permission.SIGN_DECISIONS);
    return reader && !moves.open(now.grant().reference()).isEmpty();
  }

  private Response page(GrantPicture shown, GrantPicture now, List<FieldError> errors) {
    var who = actor.get();
    var reads = who.may(Permission.READ_RETURNS);
    var reference = now.grant().reference();
    models.put(
        "page",
        new GrantPage(
            shown,
            GrantPlaces.of(who, reference, "Overview"),
            reads ? returns.list(reference) : List.of(),
            kpiSets.newest(reference).orElse(null),
            reads,
            who.may(Permission.MANAGE_GRANTS),
            moves(who, now),
            warnings(reference),
            GrantChanges.between(shown, now),
            errors));
    models.put("learning", learning.of(reference));
    models.put("objectives", objectives.objectivesOf(SubjectRef.of("grant", reference)));
    return Response.status(errors.isEmpty() ? 200 : 400).entity("grant/view.jte").build();
  }
}
