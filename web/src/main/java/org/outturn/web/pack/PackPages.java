package org.outturn.web.pack;

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
import java.util.List;
import org.outturn.access.CurrentActor;
import org.outturn.disclosure.Audience;
import org.outturn.kernel.InvalidInput;
import org.outturn.pack.DecisionPacks;
import org.outturn.web.grant.GrantPlaces;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.Place;
import org.outturn.web.view.TypedDay;

/** Chooses the day and the audience of a pack, says what is in it, and downloads it. */
@RequestScoped
@Path("grants/{ref}/packs")
public class PackPages {

  private static final String VIEW = "pack/decision.jte";

  @Inject Models models;
  @Inject DecisionPacks packs;
  @Inject PackAnswer answer;
  @Inject CurrentActor actor;

  @PathParam("ref")
  String grant;

  @GET
  @Controller
  @Produces(MediaType.TEXT_HTML)
  public String show() {
    models.put("page", PackPage.fresh(packs.plan(grant, null), places()));
    return VIEW;
  }

  /** The form's answer: the workbook, or the form again with what is wrong. */
  @GET
  @Controller
  @Path("decision")
  @Produces(MediaType.TEXT_HTML)
  public Response download(
      @QueryParam("asAt-day") @DefaultValue("") String day,
      @QueryParam("asAt-month") @DefaultValue("") String month,
      @QueryParam("asAt-year") @DefaultValue("") String year,
      @QueryParam("audience") @DefaultValue("") String audience) {
    var asAt = TypedDay.iso(day, month, year);
    try {
      packs.plan(grant, PackRequest.of(asAt, audience).asAt());
    } catch (InvalidInput wrong) {
      models.put(
          "page",
          new PackPage(
              packs.plan(grant, null), day, month, year, audience, places(), errors(wrong)));
      return Response.status(Response.Status.BAD_REQUEST).entity(VIEW).build();
    }
    var chosen = audience.isEmpty() ? Audience.INTERNAL.code() : audience;
    return Response.ok(
            "redirect:/grants/"
                + grant
                + "/packs/decision.xlsx?asAt="
                + asAt
                + "&audience="
                + chosen)
        .build();
  }

  private List<Place> places() {
    return GrantPlaces.of(actor.get(), grant, "Packs");
  }

  private static List<FieldError> errors(InvalidInput wrong) {
    return wrong.problems().stream()
        .map(
            problem ->
                problem.field().equals("asAt")
                    ? FieldError.ofDate("asAt", problem.message())
                    : new FieldError(problem.field(), problem.message()))
        .toList();
  }

  /** The workbook itself, by an address that can be kept. */
  @GET
  @Path("decision.xlsx")
  public Response workbook(
      @QueryParam("asAt") @DefaultValue("") String asAt,
      @QueryParam("audience") @DefaultValue("") String audience) {
    return answer.decision(grant, asAt, audience);
  }
}
