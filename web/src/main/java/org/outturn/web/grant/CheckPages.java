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
import java.util.Map;
import java.util.stream.Collectors;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.grant.CheckKind;
import org.outturn.grant.CheckRecording;
import org.outturn.grant.CheckResult;
import org.outturn.grant.CheckView;
import org.outturn.grant.Checks;
import org.outturn.grant.Consortium;
import org.outturn.grant.NewCheck;
import org.outturn.web.document.DocumentList;
import org.outturn.web.document.DocumentLists;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.Flash;

/** What was checked of the organisations that deliver a grant: the list, one, and another. */
@RequestScoped
@Path("grants/{ref}/checks")
@Controller
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class CheckPages {

  private static final String PLACE = "Checks";

  @Inject Models models;
  @Inject CurrentActor actor;
  @Inject Checks checks;
  @Inject CheckRecording recording;
  @Inject Consortium consortium;
  @Inject DocumentLists documents;
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

  @GET
  @Path("{id}")
  public String view(@PathParam("id") long id) {
    return one(id, "", List.of());
  }

  @POST
  @Path("{id}/voiding")
  public Response voidCheck(@PathParam("id") long id, MultivaluedMap<String, String> sent) {
    var reason = CommitmentForm.of(sent).get("reason");
    return CommitmentAnswer.of(
        () -> recording.voidCheck(grant, id, reason),
        () -> said("Check taken back. It stays on this page, marked"),
        (errors, stale) -> one(id, reason, errors));
  }

  private static NewCheck read(CommitmentForm typed) {
    return new NewCheck(
        typed.get("organisation"),
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
    var who = actor.get();
    models.put(
        "page",
        new CheckPage(
            GrantHead.place(who, grant, PLACE),
            checks.list(grant),
            consortium.members(grant),
            counted(),
            who.bodyStaff(),
            who.may(Permission.MANAGE_GRANTS),
            typed,
            errors));
    return "grant/checks.jte";
  }

  /** How many documents each check has. */
  private Map<Long, Long> counted() {
    return checks.list(grant).stream()
        .collect(Collectors.toMap(CheckView::id, check -> current(documents(check))));
  }

  private static long current(DocumentList documents) {
    return documents.rows().stream().filter(row -> !row.withdrawn()).count();
  }

  private DocumentList documents(CheckView check) {
    return documents.of("check", check.home() + "/" + check.id());
  }

  private String one(long id, String reason, List<FieldError> errors) {
    var who = actor.get();
    var check = checks.get(grant, id);
    models.put(
        "page",
        new OneCheckPage(
            GrantHead.below(who, grant, PLACE, "/checks", check.title()),
            check,
            documents(check),
            who.may(Permission.MANAGE_GRANTS),
            reason,
            errors));
    return "grant/check.jte";
  }
}
