package org.outturn.web.grant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.grant.FundingKind;
import org.outturn.grant.FundingSplit;
import org.outturn.grant.GrantChoices;
import org.outturn.grant.GrantPictures;
import org.outturn.grant.NewFunding;
import org.outturn.web.view.FieldError;

/** Where the money of a grant comes from. */
@RequestScoped
@Path("grants/{ref}/funding")
@Controller
@Produces(MediaType.TEXT_HTML)
public class FundingPages {

  private static final Set<String> DAYS = Set.of();

  @Inject Models models;
  @Inject CurrentActor actor;
  @Inject FundingSplit split;
  @Inject GrantPictures pictures;
  @Inject GrantChoices choices;
  @Inject LineForms forms;

  @PathParam("ref")
  String grant;

  @GET
  public String show() {
    return page(TypedGrant.nothing(), List.of());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response add(MultivaluedMap<String, String> fields) {
    return forms.add(lines(), fields, this::add, "Funding recorded");
  }

  private void add(TypedGrant typed) {
    var wanted =
        new NewFunding(
            typed.get("funder"),
            typed.word(FundingKind.class, "kind"),
            typed.money("amount"),
            typed.ticked("additional"),
            typed.get("note"),
            typed.get("source"),
            typed.ticked("illustrative"));
    typed.read();
    split.add(grant, wanted);
  }

  @POST
  @Path("removal")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response remove(MultivaluedMap<String, String> fields) {
    return forms.takeBack(lines(), fields, this::remove);
  }

  private void remove(TypedGrant typed) {
    split.remove(grant, typed.number("id"), typed.get("reason"));
  }

  private LineForms.Lines lines() {
    return new LineForms.Lines(grant, "/funding", DAYS, this::page);
  }

  private String page(TypedGrant typed, List<FieldError> errors) {
    var who = actor.get();
    var may = who.may(Permission.MANAGE_GRANTS);
    models.put(
        "page",
        new FundingPage(
            GrantHead.place(who, grant, "Money"),
            pictures.of(grant),
            may,
            may ? choices.parties(grant) : List.of(),
            typed,
            errors));
    return "grant/funding.jte";
  }
}
