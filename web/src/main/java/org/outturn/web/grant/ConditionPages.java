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
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.grant.ConditionChanges;
import org.outturn.grant.ConditionEvidence;
import org.outturn.grant.ConditionReview;
import org.outturn.grant.ConditionSetUp;
import org.outturn.grant.ConditionWaiver;
import org.outturn.grant.Conditions;
import org.outturn.kernel.Forbidden;
import org.outturn.web.document.DocumentLists;
import org.outturn.web.view.Clash;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.Flash;

/** The conditions of a grant: the list, the page of one, and what is done to them. */
@RequestScoped
@Path("grants/{ref}/conditions")
@Controller
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ConditionPages {

  @Inject Models models;
  @Inject CurrentActor actor;
  @Inject Conditions conditions;
  @Inject ConditionSetUp setUp;
  @Inject ConditionChanges changes;
  @Inject ConditionEvidence evidence;
  @Inject ConditionReview review;
  @Inject ConditionWaiver waiver;
  @Inject ConditionContext context;
  @Inject DocumentLists documents;
  @Inject Flash flash;

  @PathParam("ref")
  String grant;

  @GET
  public String list() {
    var rows = conditions.list(grant);
    models.put(
        "page", new GrantConditionsPage(grant, places(), rows, may(Permission.MANAGE_GRANTS)));
    return "grant/conditions.jte";
  }

  @GET
  @Path("new")
  public String blank() {
    refuseUnless(Permission.MANAGE_GRANTS);
    conditions.list(grant);
    return form(ConditionFormPage.attaching(grant, CommitmentForm.EMPTY, List.of()));
  }

  @POST
  public Response attach(MultivaluedMap<String, String> sent) {
    var typed = CommitmentForm.of(sent);
    return CommitmentAnswer.of(
        () -> setUp.attach(grant, List.of(ConditionFormPage.attached(typed))),
        () -> one(typed.get("code").strip()).said("Condition attached"),
        (errors, stale) -> form(ConditionFormPage.attaching(grant, typed, errors)));
  }

  @GET
  @Path("{code}")
  public String view(@PathParam("code") String code) {
    return view(code, CommitmentForm.EMPTY, List.of(), null);
  }

  @GET
  @Path("{code}/change")
  public String change(@PathParam("code") String code) {
    return form(ConditionFormPage.changing(grant, changes.current(grant, code)));
  }

  @POST
  @Path("{code}/change")
  public Response change(@PathParam("code") String code, MultivaluedMap<String, String> sent) {
    var typed = CommitmentForm.of(sent);
    return CommitmentAnswer.of(
        () -> changes.change(grant, code, ConditionFormPage.changed(typed), typed.version()),
        () -> one(code).said("Condition changed"),
        (errors, stale) ->
            form(
                stale
                    ? ConditionFormPage.clashing(grant, changes.current(grant, code), typed)
                    : ConditionFormPage.again(grant, code, typed, errors)));
  }

  @POST
  @Path("{code}/evidence")
  public Response evidence(@PathParam("code") String code, MultivaluedMap<String, String> sent) {
    return one(code)
        .tried(
            sent,
            typed -> evidence.evidence(grant, code, typed.get("statement"), typed.version()),
            "Evidence sent to the commissioner");
  }

  @POST
  @Path("{code}/acceptance")
  public Response accept(@PathParam("code") String code, MultivaluedMap<String, String> sent) {
    return one(code)
        .judged(
            sent,
            (reason, version) -> review.accept(grant, code, reason, version),
            code + " is met");
  }

  @POST
  @Path("{code}/refusal")
  public Response refuse(@PathParam("code") String code, MultivaluedMap<String, String> sent) {
    return one(code)
        .judged(
            sent,
            (reason, version) -> review.refuse(grant, code, reason, version),
            code + " is not met. It is open again, and the provider reads your reason");
  }

  @POST
  @Path("{code}/reopening")
  public Response reopen(@PathParam("code") String code, MultivaluedMap<String, String> sent) {
    return one(code)
        .judged(
            sent,
            (reason, version) -> review.reopen(grant, code, reason, version),
            code + " is open again");
  }

  @POST
  @Path("{code}/waiver")
  public Response waive(@PathParam("code") String code, MultivaluedMap<String, String> sent) {
    return one(code)
        .judged(
            sent,
            (reason, version) -> waiver.waive(grant, code, reason, version),
            code + " is waived");
  }

  @POST
  @Path("{code}/measures")
  public Response link(@PathParam("code") String code, MultivaluedMap<String, String> sent) {
    return one(code)
        .tried(
            sent,
            typed -> changes.link(grant, code, typed.get("measure"), typed.get("wording")),
            "Measure linked");
  }

  @POST
  @Path("{code}/measures/{id}/removal")
  public Response unlink(@PathParam("code") String code, @PathParam("id") long id) {
    changes.unlink(grant, code, id);
    return one(code).said("Link taken away");
  }

  private CommitmentForms one(String code) {
    return new CommitmentForms(
        flash,
        "/grants/" + grant + "/conditions/" + code,
        (typed, errors, clash) -> view(code, typed, errors, clash));
  }

  private String view(String code, CommitmentForm typed, List<FieldError> errors, Clash clash) {
    var view = conditions.view(grant, code);
    models.put(
        "page",
        new ConditionPage(
            view,
            places(),
            documents.of("condition", grant + "/" + code),
            actor.get(),
            context.of(grant, code),
            typed,
            errors,
            clash));
    return "grant/condition.jte";
  }

  private String form(ConditionFormPage page) {
    models.put("page", page);
    return "grant/condition-form.jte";
  }

  private List<org.outturn.web.view.Place> places() {
    return GrantPlaces.of(actor.get(), grant, "Conditions");
  }

  private boolean may(Permission permission) {
    return actor.get().may(permission);
  }

  private void refuseUnless(Permission permission) {
    if (!may(permission)) {
      throw new Forbidden("Your role does not allow this");
    }
  }
}
