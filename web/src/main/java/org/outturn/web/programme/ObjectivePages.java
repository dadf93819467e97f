package org.outturn.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.BeanParam;
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
import org.outturn.kernel.StaleVersion;
import org.outturn.kernel.SubjectRef;
import org.outturn.programme.ObjectiveEditing;
import org.outturn.programme.Objectives;
import org.outturn.web.api.PageQuery;
import org.outturn.web.view.Crumb;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.Flash;

/** Objectives of a body's plans, and what serves each. */
@RequestScoped
@Path("objectives")
@Controller
@Produces(MediaType.TEXT_HTML)
public class ObjectivePages {

  private static final Crumb LIST = new Crumb("Objectives", "/objectives");

  @Inject Models models;
  @Inject CurrentActor actor;
  @Inject Objectives objectives;
  @Inject ObjectiveEditing editing;
  @Inject Forms forms;
  @Inject Voidings voidings;
  @Inject Flash flash;

  @GET
  public String list(@BeanParam PageQuery query) {
    var found = objectives.list(query.paging());
    models.put("page", new ObjectiveListPage(found, objectives.takenBack(), manages()));
    return "programme/objective-list.jte";
  }

  private boolean manages() {
    return actor.get().may(Permission.MANAGE_PROGRAMMES);
  }

  @GET
  @Path("{reference}")
  public String view(@PathParam("reference") String reference) {
    return page(reference, Map.of(), List.of());
  }

  private String page(String reference, Map<String, String> typed, List<FieldError> errors) {
    models.put("page", new ObjectivePage(objectives.get(reference), manages(), typed, errors));
    return "programme/objective.jte";
  }

  @POST
  @Path("{reference}/links")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response link(
      @PathParam("reference") String reference, MultivaluedMap<String, String> form) {
    forms.open();
    var said = Said.typed(form);
    try {
      editing.link(
          reference, SubjectRef.of(said.text("kind"), said.text("reference")), said.text("source"));
    } catch (InvalidInput wrong) {
      var errors =
          wrong.problems().stream().map(one -> Forms.error(ObjectivePage.FIELDS, one)).toList();
      return Response.status(Response.Status.BAD_REQUEST)
          .entity(page(reference, said.texts(), errors))
          .build();
    }
    flash.say("Link recorded");
    return Response.ok("redirect:/objectives/" + reference).build();
  }

  @GET
  @Path("new")
  public String empty() {
    forms.open();
    return forms.show(creating());
  }

  @POST
  @Path("new")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response create(MultivaluedMap<String, String> form) {
    forms.open();
    var said = Said.typed(form);
    try {
      var reference = editing.create(ObjectiveForm.read(said));
      flash.say("Objective created");
      return Response.ok("redirect:/objectives/" + reference).build();
    } catch (InvalidInput wrong) {
      return forms.wrong(creating(), said, wrong);
    }
  }

  @GET
  @Path("{reference}/edit")
  public String filled(@PathParam("reference") String reference) {
    forms.open();
    var now = objectives.get(reference);
    return forms.show(changing(reference, Long.toString(now.version())));
  }

  @POST
  @Path("{reference}/edit")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response change(
      @PathParam("reference") String reference, MultivaluedMap<String, String> form) {
    forms.open();
    var now = objectives.get(reference);
    var said = Said.typed(form);
    try {
      editing.change(reference, Forms.version(said), ObjectiveForm.read(said));
      flash.say("Objective saved");
      return Response.ok("redirect:/objectives/" + reference).build();
    } catch (InvalidInput wrong) {
      return forms.wrong(changing(reference, said.text("version")), said, wrong);
    } catch (StaleVersion overtaken) {
      return forms.stale(changing(reference, null), said, ObjectiveForm.texts(now), now.version());
    }
  }

  @GET
  @Path("{reference}/voiding")
  public String voiding(@PathParam("reference") String reference) {
    forms.open();
    return voidings.show(voidingPage(reference));
  }

  /** Takes back what was entered wrongly. */
  @POST
  @Path("{reference}/voiding")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response takeBack(
      @PathParam("reference") String reference, MultivaluedMap<String, String> form) {
    forms.open();
    return voidings.takeBack(
        voidingPage(reference),
        Said.typed(form),
        (version, reason) -> editing.takeBack(reference, version, reason),
        "/objectives");
  }

  private VoidingPage voidingPage(String reference) {
    var now = objectives.get(reference);
    return VoidingPage.of(
        now.title(),
        now.plan(),
        List.of(LIST, new Crumb(now.title(), "/objectives/" + reference)),
        "/objectives/" + reference + "/voiding",
        now.version());
  }

  private static FormPage creating() {
    var title = "Create an objective";
    return new FormPage(
        title,
        null,
        "/objectives/new",
        List.of(LIST, new Crumb(title, null)),
        ObjectiveForm.fields(),
        Map.of(),
        null,
        null,
        List.of());
  }

  private FormPage changing(String reference, String version) {
    var now = objectives.get(reference);
    return new FormPage(
            "Change the objective",
            now.title(),
            "/objectives/" + reference + "/edit",
            List.of(
                LIST,
                new Crumb(now.title(), "/objectives/" + reference),
                new Crumb("Change", null)),
            ObjectiveForm.fields(),
            ObjectiveForm.texts(now),
            version,
            null,
            List.of())
        .orVoid("/objectives/" + reference + "/voiding");
  }
}
