package org.outturn.web.performance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
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
import org.outturn.performance.EvidenceRecording;
import org.outturn.performance.EvidenceSources;
import org.outturn.web.grant.GrantPlaces;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.Flash;

/** Outside sources of a grant's figures: the list, the form that records one, taking one back. */
@RequestScoped
@Path("grants/{ref}/evidence")
@Controller
@Produces(MediaType.TEXT_HTML)
public class EvidencePages {

  private static final String VIEW = "performance/evidence.jte";
  private static final EvidenceForm EMPTY = new EvidenceForm(Map.of(), List.of());

  @Inject Models models;
  @Inject EvidenceSources sources;
  @Inject EvidenceRecording recording;
  @Inject CurrentActor actor;
  @Inject Flash flash;

  @PathParam("ref")
  String grant;

  @GET
  public String show() {
    return page(EMPTY, List.of());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response record(MultivaluedMap<String, String> fields) {
    var form = EvidenceForm.of(fields);
    try {
      recording.record(grant, form.read(sources.measures(grant)));
    } catch (InvalidInput wrong) {
      return refused(form, wrong);
    }
    flash.say("Evidence recorded");
    return back();
  }

  @POST
  @Path("{id}/voiding")
  public Response voidSource(
      @PathParam("id") long id, @FormParam("reason") @DefaultValue("") String reason) {
    try {
      recording.voidSource(grant, id, reason);
    } catch (InvalidInput wrong) {
      var field = "reason-" + id;
      return answer(EMPTY, List.of(new FieldError(field, wrong.problems().get(0).message())));
    }
    flash.say("Evidence taken back. Its figures stay on this page, marked");
    return back();
  }

  private Response refused(EvidenceForm form, InvalidInput wrong) {
    return answer(
        form,
        wrong.problems().stream()
            .map(
                problem ->
                    switch (problem.field()) {
                      case "cutOffOn" -> FieldError.ofDate("cutOffOn", problem.message());
                      case "figures" -> FieldError.ofPage(problem.message());
                      default -> new FieldError(problem.field(), problem.message());
                    })
            .toList());
  }

  private Response answer(EvidenceForm form, List<FieldError> errors) {
    return Response.status(Response.Status.BAD_REQUEST).entity(page(form, errors)).build();
  }

  private Response back() {
    return Response.ok("redirect:/grants/" + grant + "/evidence").build();
  }

  private String page(EvidenceForm form, List<FieldError> errors) {
    var mayRecord = actor.get().may(Permission.RECORD_EVIDENCE);
    models.put(
        "page",
        new EvidencePage(
            grant,
            sources.of(grant),
            mayRecord,
            mayRecord ? sources.measures(grant) : List.of(),
            form,
            GrantPlaces.of(actor.get(), grant, "Evidence"),
            errors));
    return VIEW;
  }
}
