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
import java.util.Arrays;
import java.util.List;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.grant.CheckKind;
import org.outturn.grant.CheckRecording;
import org.outturn.grant.CheckResult;
import org.outturn.grant.Checks;
import org.outturn.grant.NewCheck;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.Flash;

/** What was checked of the organisation that has a grant: the list, and the form for another. */
@RequestScoped
@Path("grants/{ref}/checks")
@Controller
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class CheckPages {

  @Inject Models models;
  @Inject CurrentActor actor;
  @Inject Checks checks;
  @Inject CheckRecording recording;
  @Inject Flash flash;

  @PathParam("ref")
  String grant;

  @GET
  public String list() {
    return page(CommitmentForm.EMPTY, List.of());
  }

  @POST
  public Response record(MultivaluedMap<String, String> sent) {
    var typed = CommitmentForm.of(sent);
    return CommitmentAnswer.of(
        () -> recording.record(grant, read(typed)),
        () -> said("Check recorded"),
        (errors, stale) -> page(typed, errors));
  }

  @POST
  @Path("{id}/voiding")
  public Response voidCheck(@PathParam("id") long id, MultivaluedMap<String, String> sent) {
    var typed = CommitmentForm.of(sent);
    return CommitmentAnswer.of(
        () -> recording.voidCheck(grant, id, typed.get("reason")),
        () -> said("Check taken back. It stays on this page, marked"),
        (errors, stale) ->
            page(
                CommitmentForm.EMPTY,
                errors.stream()
                    .map(error -> new FieldError("reason-" + id, error.message()))
                    .toList()));
  }

  private static NewCheck read(CommitmentForm typed) {
    return new NewCheck(
        chosen(CheckKind.values(), typed.get("kind")),
        typed.get("title"),
        typed.get("everyGrant").equals("true"),
        chosen(CheckResult.values(), typed.get("result")),
        typed.get("checkedBy"),
        typed.day("checkedOn"),
        typed.day("expiresOn"),
        typed.get("note"),
        typed.get("source"));
  }

  private static <E extends Enum<E>> E chosen(E[] all, String name) {
    return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst().orElse(null);
  }

  private Response said(String what) {
    flash.say(what);
    return CommitmentAnswer.redirect("/grants/" + grant + "/checks");
  }

  private String page(CommitmentForm typed, List<FieldError> errors) {
    models.put(
        "page",
        new CheckPage(
            grant,
            GrantPlaces.of(actor.get(), grant, "Checks"),
            checks.list(grant),
            actor.get().may(Permission.MANAGE_GRANTS),
            actor.get().may(Permission.ADD_DOCUMENTS),
            typed,
            errors));
    return "grant/checks.jte";
  }
}
