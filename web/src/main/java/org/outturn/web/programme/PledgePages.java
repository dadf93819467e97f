package org.outturn.web.programme;

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
import java.util.Map;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.kernel.InvalidInput;
import org.outturn.programme.NewPledgeUpdate;
import org.outturn.programme.PledgeStatus;
import org.outturn.programme.Pledging;
import org.outturn.programme.ProgrammeReading;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.Flash;

/** Pledges: the page of one with its updates, the form that adds an update, and its other forms. */
@RequestScoped
@Path("programmes/{slug}/pledges")
@Controller
@Produces(MediaType.TEXT_HTML)
public class PledgePages {

  private static final String PART = "pledges";

  @Inject Models models;
  @Inject PartForms forms;
  @Inject Forms plain;
  @Inject ProgrammeReading programmes;
  @Inject Pledging pledges;
  @Inject CurrentActor actor;
  @Inject Flash flash;

  @PathParam("slug")
  String slug;

  @GET
  @Path("{code}")
  public String view(@PathParam("code") String code) {
    return page(code, Map.of(), List.of());
  }

  private String page(String code, Map<String, String> typed, List<FieldError> errors) {
    models.put(
        "page",
        new PledgePage(
            programmes.view(slug),
            programmes.pledge(slug, code),
            actor.get().may(Permission.MANAGE_PROGRAMMES),
            typed,
            errors));
    return "programme/pledge.jte";
  }

  @POST
  @Path("{code}/updates")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response update(@PathParam("code") String code, MultivaluedMap<String, String> form) {
    plain.open();
    var said = Said.typed(form);
    try {
      pledges.update(slug, code, read(said));
    } catch (InvalidInput wrong) {
      var errors =
          wrong.problems().stream().map(one -> Forms.error(PledgePage.FIELDS, one)).toList();
      return Response.status(Response.Status.BAD_REQUEST)
          .entity(page(code, said.texts(), errors))
          .build();
    }
    flash.say("Update recorded");
    return Response.ok("redirect:/programmes/" + slug + "/pledges/" + code).build();
  }

  static NewPledgeUpdate read(Said said) {
    return said.read(
        new NewPledgeUpdate(
            said.word(PledgeStatus.class, "status"),
            said.number("progress"),
            said.text("note"),
            said.day("asAt"),
            said.text("source")));
  }

  @GET
  @Path("new")
  public String empty() {
    return forms.empty(slug, PART);
  }

  @POST
  @Path("new")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response add(MultivaluedMap<String, String> form) {
    return forms.add(slug, PART, form);
  }

  @GET
  @Path("{code}/edit")
  public String filled(@PathParam("code") String code) {
    return forms.filled(slug, PART, code);
  }

  @POST
  @Path("{code}/edit")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response change(@PathParam("code") String code, MultivaluedMap<String, String> form) {
    return forms.change(slug, PART, code, form);
  }

  @GET
  @Path("{code}/voiding")
  public String voiding(@PathParam("code") String code) {
    return forms.voiding(slug, PART, code);
  }

  /** Takes back what was entered wrongly. */
  @POST
  @Path("{code}/voiding")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response takeBack(@PathParam("code") String code, MultivaluedMap<String, String> form) {
    return forms.takeBack(slug, PART, code, form);
  }
}
