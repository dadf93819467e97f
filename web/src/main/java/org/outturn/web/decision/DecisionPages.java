package org.outturn.web.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.outturn.access.Colleagues;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.decision.DecisionDrafting;
import org.outturn.decision.DecisionSignOffs;
import org.outturn.decision.DecisionSigning;
import org.outturn.decision.DecisionStatus;
import org.outturn.decision.Decisions;
import org.outturn.decision.SignOffKind;
import org.outturn.grant.Grants;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.NotFound;
import org.outturn.kernel.RuleViolation;
import org.outturn.kernel.StaleVersion;
import org.outturn.kernel.SubjectRef;
import org.outturn.programme.Objectives;
import org.outturn.web.api.PageQuery;
import org.outturn.web.api.Sent;
import org.outturn.web.document.DocumentLists;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.Flash;

/** Decisions: the list, one of them, its brief, and its moves from state to state. */
@RequestScoped
@Path("decisions")
@Controller
@Produces(MediaType.TEXT_HTML)
public class DecisionPages {

  private static final String VIEW = "decision/view.jte";
  private static final String ONE = "{reference}";

  @Inject Models models;
  @Inject Decisions decisions;
  @Inject DecisionDrafting drafting;
  @Inject DecisionSignOffs signOffs;
  @Inject DecisionSigning signing;
  @Inject Grants grants;
  @Inject Objectives objectives;
  @Inject Predecessors predecessors;
  @Inject Colleagues colleagues;
  @Inject CurrentActor actor;
  @Inject DocumentLists documents;
  @Inject DiscrepancyLists discrepancies;
  @Inject Flash flash;

  @PathParam("reference")
  String reference;

  @GET
  public String list(
      @BeanParam PageQuery query,
      @QueryParam("search") @DefaultValue("") String search,
      @QueryParam("status") String status,
      @QueryParam("sort") @DefaultValue("reference") String sort) {
    var wanted = Sent.word(DecisionStatus.class, "status", status);
    var found = decisions.list(search, wanted, sort, query.paging());
    var staff = actor.get().bodyStaff();
    var drafts = actor.get().may(Permission.DRAFT_DECISIONS);
    models.put("page", new DecisionListPage(found, search, wanted, sort, staff, drafts));
    return "decision/list.jte";
  }

  @GET
  @Path(ONE)
  public String view() {
    show(MoveForm.Typed.NOTHING, List.of());
    return VIEW;
  }

  @GET
  @Path(ONE + "/brief")
  public String brief() {
    var decision = decisions.view(reference);
    if (!actor.get().bodyStaff()) {
      throw new NotFound();
    }
    models.put("page", new BriefPage(decision, predecessors.of(decision)));
    return "decision/brief.jte";
  }

  @GET
  @Path(ONE + "/changes")
  public String changes(@QueryParam("since") @DefaultValue("1") int since) {
    models.put(
        "page",
        new ChangesPage(
            decisions.view(reference), since, decisions.changesSince(reference, since)));
    return "decision/changes.jte";
  }

  @POST
  @Path(ONE + "/sign-off-requests")
  public Response ask(@BeanParam MoveForm form) {
    return move(
        form,
        () -> drafting.ask(reference, form.version, kind(form), form.username),
        "Named for sign-off");
  }

  @POST
  @Path(ONE + "/sign-offs")
  public Response signOff(@BeanParam MoveForm form) {
    var agreed = !"send-back".equals(form.answer);
    return move(
        form,
        () -> signOffs.answer(reference, form.version, kind(form), agreed, form.comment),
        agreed ? "Signed off" : "Sent back to the drafter");
  }

  private static SignOffKind kind(MoveForm form) {
    return Sent.word(SignOffKind.class, "kind", form.kind);
  }

  @POST
  @Path(ONE + "/readiness")
  public Response handIn(@BeanParam MoveForm form) {
    return move(form, () -> drafting.handIn(reference, form.version), "Handed in for signature");
  }

  @POST
  @Path(ONE + "/signature")
  public Response sign(@BeanParam MoveForm form) {
    return move(form, () -> signing.sign(reference, form.version), "Decision signed");
  }

  @POST
  @Path(ONE + "/rejection")
  public Response reject(@BeanParam MoveForm form) {
    return move(
        form, () -> signing.reject(reference, form.version, form.reason), "Decision rejected");
  }

  @POST
  @Path(ONE + "/publication")
  public Response publish(@BeanParam MoveForm form) {
    return move(form, () -> drafting.publish(reference, form.version), "Decision published");
  }

  @POST
  @Path(ONE + "/deferral")
  public Response defer(@BeanParam MoveForm form) {
    return move(
        form, () -> drafting.defer(reference, form.version, form.reason), "Publication deferred");
  }

  private Response move(MoveForm form, Runnable act, String done) {
    try {
      act.run();
    } catch (InvalidInput wrong) {
      var errors = wrong.problems().stream().map(form::error).toList();
      return again(Response.Status.BAD_REQUEST, form, errors);
    } catch (StaleVersion stale) {
      var error = FieldError.ofPage(stale.getMessage());
      return again(Response.Status.PRECONDITION_FAILED, form, List.of(error));
    } catch (RuleViolation refused) {
      var error = FieldError.ofPage(refused.getMessage());
      return again(Response.Status.CONFLICT, form, List.of(error));
    }
    flash.say(done);
    return Response.ok("redirect:/decisions/" + reference).build();
  }

  private Response again(Response.Status status, MoveForm form, List<FieldError> errors) {
    show(form.typed(), errors);
    return Response.status(status).entity(VIEW).build();
  }

  private void show(MoveForm.Typed typed, List<FieldError> errors) {
    var decision = decisions.view(reference);
    var people =
        decision.acts().manage()
            ? colleagues.accountsThatMay(Permission.SIGN_OFF_DECISIONS)
            : List.<Colleagues.Colleague>of();
    var resting = grants.restingOn(reference);
    var papers = actor.get().bodyStaff() ? documents.of("decision", reference) : null;
    var about = discrepancies.of("decision", reference);
    models.put(
        "page",
        new DecisionPage(
            decision,
            resting,
            papers,
            about,
            new SigningPart(decision, people, typed),
            typed,
            errors));
    models.put("objectives", objectives.objectivesOf(SubjectRef.of("decision", reference)));
  }
}
