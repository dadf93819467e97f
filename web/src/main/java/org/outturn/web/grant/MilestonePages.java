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
import org.outturn.grant.MilestoneClaims;
import org.outturn.grant.MilestoneReview;
import org.outturn.grant.MilestoneSetUp;
import org.outturn.grant.Milestones;
import org.outturn.grant.NewClaim;
import org.outturn.kernel.Forbidden;
import org.outturn.web.document.DocumentLists;
import org.outturn.web.learning.LearningOfGrant;
import org.outturn.web.view.Clash;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.Flash;
import org.outturn.web.view.Place;

/** The milestones of a grant: the list, the page of one, and what is done to them. */
@RequestScoped
@Path("grants/{ref}/milestones")
@Controller
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class MilestonePages {

  @Inject Models models;
  @Inject CurrentActor actor;
  @Inject Milestones milestones;
  @Inject MilestoneSetUp setUp;
  @Inject MilestoneClaims claims;
  @Inject MilestoneReview review;
  @Inject DocumentLists documents;
  @Inject LearningOfGrant learning;
  @Inject Flash flash;

  @PathParam("ref")
  String grant;

  @GET
  public String list() {
    return list(List.of(), List.of());
  }

  private String list(List<String> chosen, List<FieldError> errors) {
    var lines =
        MilestoneLine.of(milestones.list(grant), may(Permission.REVIEW_CONDITIONS), chosen, errors);
    models.put(
        "page",
        new GrantMilestonesPage(
            grant,
            places(),
            lines,
            may(Permission.MANAGE_GRANTS),
            MilestoneLine.summary(errors, lines)));
    return "grant/milestones.jte";
  }

  @POST
  @Path("approvals")
  public Response approveAll(MultivaluedMap<String, String> sent) {
    var chosen = CommitmentForm.of(sent).all("milestones");
    var codes = chosen.stream().map(key -> key.substring(key.indexOf('/') + 1)).toList();
    return CommitmentAnswer.of(
        () -> review.approveAll(grant, codes),
        () -> {
          flash.say(MilestoneListPage.approved(codes.size()));
          return CommitmentAnswer.redirect("/grants/" + grant + "/milestones");
        },
        (errors, stale) -> list(chosen, errors));
  }

  @GET
  @Path("new")
  public String blank() {
    if (!may(Permission.MANAGE_GRANTS)) {
      throw new Forbidden("Your role does not allow this");
    }
    milestones.list(grant);
    return form(MilestoneFormPage.planning(grant, CommitmentForm.EMPTY, List.of()));
  }

  @POST
  public Response plan(MultivaluedMap<String, String> sent) {
    var typed = CommitmentForm.of(sent);
    return CommitmentAnswer.of(
        () -> setUp.plan(grant, MilestoneFormPage.planned(typed)),
        () -> one(typed.get("code").strip()).said("Milestone planned"),
        (errors, stale) -> form(MilestoneFormPage.planning(grant, typed, errors)));
  }

  @GET
  @Path("{code}")
  public String view(@PathParam("code") String code) {
    return view(code, CommitmentForm.EMPTY, List.of(), null);
  }

  @GET
  @Path("{code}/change")
  public String change(@PathParam("code") String code) {
    return form(MilestoneFormPage.changing(grant, setUp.current(grant, code)));
  }

  @POST
  @Path("{code}/change")
  public Response change(@PathParam("code") String code, MultivaluedMap<String, String> sent) {
    var typed = CommitmentForm.of(sent);
    return CommitmentAnswer.of(
        () ->
            setUp.change(
                grant, code, MilestoneFormPage.facts(typed), typed.get("reason"), typed.version()),
        () -> one(code).said("Milestone changed"),
        (errors, stale) ->
            form(
                stale
                    ? MilestoneFormPage.clashing(grant, setUp.current(grant, code), typed)
                    : MilestoneFormPage.again(grant, code, typed, errors)));
  }

  @POST
  @Path("{code}/claim")
  public Response claim(@PathParam("code") String code, MultivaluedMap<String, String> sent) {
    return one(code)
        .tried(
            sent,
            typed -> claims.claim(grant, code, claimed(typed), typed.version()),
            "Claim sent to the commissioner");
  }

  private static NewClaim claimed(CommitmentForm typed) {
    return new NewClaim(typed.whole("units"), typed.day("doneOn"), typed.get("statement"));
  }

  @POST
  @Path("{code}/approval")
  public Response approve(@PathParam("code") String code, MultivaluedMap<String, String> sent) {
    return one(code)
        .judged(
            sent,
            (reason, version) -> review.approve(grant, code, reason, version),
            "Claim approved");
  }

  @POST
  @Path("{code}/sending-back")
  public Response sendBack(@PathParam("code") String code, MultivaluedMap<String, String> sent) {
    return one(code)
        .judged(
            sent,
            (reason, version) -> review.sendBack(grant, code, reason, version),
            "Claim sent back. Whoever made it reads your reason");
  }

  private CommitmentForms one(String code) {
    return new CommitmentForms(
        flash,
        "/grants/" + grant + "/milestones/" + code,
        (typed, errors, clash) -> view(code, typed, errors, clash));
  }

  private String view(String code, CommitmentForm typed, List<FieldError> errors, Clash clash) {
    models.put("learning", learning.of(grant, code));
    models.put(
        "page",
        new MilestonePage(
            milestones.view(grant, code),
            places(),
            documents.of("milestone", grant + "/" + code),
            actor.get(),
            typed,
            errors,
            clash));
    return "grant/milestone.jte";
  }

  private String form(MilestoneFormPage page) {
    models.put("page", page);
    return "grant/milestone-form.jte";
  }

  private List<Place> places() {
    return GrantPlaces.of(actor.get(), grant, "Milestones");
  }

  private boolean may(Permission permission) {
    return actor.get().may(permission);
  }
}
