package org.outturn.web.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
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
import org.outturn.kernel.InvalidInput;
import org.outturn.learning.ActionState;
import org.outturn.learning.EngagementEvents;
import org.outturn.learning.LearningKind;
import org.outturn.learning.NewAction;
import org.outturn.organisation.OrganisationAdministration;
import org.outturn.web.api.Sent;
import org.outturn.web.view.Clash;
import org.outturn.web.view.FieldError;

/** Engagement events: quick entry, the page of one, its action plan and its moves. */
@RequestScoped
@Path("learning/events")
@Controller
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class EventPages extends EditedPages {

  private static final String FORM = "learning/event-form.jte";
  private static final String VIEW = "learning/event.jte";

  @Inject EngagementEvents events;
  @Inject OrganisationAdministration organisations;

  @Override
  LearningKind kind() {
    return LearningKind.EVENT;
  }

  @Override
  String noun() {
    return "Event";
  }

  @Override
  String record(Typed typed) {
    return events.create(EventForm.read(typed));
  }

  @Override
  void change(String reference, Typed typed) {
    events.change(reference, typed.version(), EventForm.read(typed));
  }

  @Override
  Standing standing(String reference, Typed typed) {
    var now = events.view(reference);
    return new Standing(now.item(), EventForm.clash(now, typed));
  }

  @Override
  void publish(String reference, Typed typed) {
    events.publish(reference, typed.version(), publication(typed));
  }

  @Override
  void withdraw(String reference, Typed typed) {
    events.withdraw(reference, typed.version(), typed.get("reason"));
  }

  @GET
  @Path("new")
  public String form() {
    return emptyForm();
  }

  @POST
  @Path("new")
  public Response create(MultivaluedMap<String, String> fields) {
    return created(fields);
  }

  @GET
  @Path("{reference}")
  public String view(@PathParam("reference") String reference) {
    return view(reference, Typed.NOTHING, List.of());
  }

  @GET
  @Path("{reference}/edit")
  public String edit(@PathParam("reference") String reference) {
    var event = events.view(reference);
    mayChangeOrForbidden(event.item());
    return form(reference, EventForm.of(event), null, List.of());
  }

  @POST
  @Path("{reference}/edit")
  public Response save(
      @PathParam("reference") String reference, MultivaluedMap<String, String> fields) {
    return saved(reference, fields);
  }

  @POST
  @Path("{reference}/publication")
  public Response publish(
      @PathParam("reference") String reference, MultivaluedMap<String, String> fields) {
    return published(reference, fields);
  }

  @POST
  @Path("{reference}/withdrawal")
  public Response withdraw(
      @PathParam("reference") String reference, MultivaluedMap<String, String> fields) {
    return withdrawn(reference, fields);
  }

  @POST
  @Path("{reference}/actions")
  public Response addAction(
      @PathParam("reference") String reference, MultivaluedMap<String, String> fields) {
    var typed = Typed.of(fields);
    return moved(
        reference,
        typed,
        "Action added",
        () ->
            events.addAction(
                reference,
                new NewAction(typed.get("what"), typed.get("owner"), typed.date("due"))));
  }

  @POST
  @Path("{reference}/actions/{number}/progress")
  public Response progress(
      @PathParam("reference") String reference,
      @PathParam("number") int number,
      MultivaluedMap<String, String> fields) {
    var typed = Typed.of(fields);
    try {
      var state = Sent.word(ActionState.class, "state", typed.get("state"));
      events.progress(reference, number, state, typed.get("note"));
      flash.say("Progress recorded");
      return to(reference);
    } catch (InvalidInput wrong) {
      var errors =
          wrong.problems().stream()
              .map(problem -> new FieldError(problem.field() + "-" + number, problem.message()))
              .toList();
      return Response.status(400).entity(view(reference, typed, errors)).build();
    }
  }

  @Override
  String view(String reference, Typed typed, List<FieldError> errors) {
    var event = events.view(reference);
    models.put(
        "page",
        new EventPage(
            event,
            organisations.known(event.partners()),
            documents(event.item()),
            moves(event.item(), typed, errors)));
    return VIEW;
  }

  @Override
  String form(String reference, Typed typed, Clash clash, List<FieldError> errors) {
    models.put("page", new EventFormPage(reference, typed, clash, errors));
    return FORM;
  }
}
