package org.outturn.web.grant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.outturn.grant.MilestoneClaims;
import org.outturn.grant.MilestoneFacts;
import org.outturn.grant.MilestoneOwner;
import org.outturn.grant.MilestoneReview;
import org.outturn.grant.MilestoneSetUp;
import org.outturn.grant.Milestones;
import org.outturn.grant.NewClaim;
import org.outturn.grant.NewMilestone;
import org.outturn.kernel.InvalidInput;
import org.outturn.web.api.Body;
import org.outturn.web.api.Etags;

/** The milestones of a grant: read, planned, changed, claimed and answered. */
@RequestScoped
@Path("grants/{ref}/milestones")
@Produces(MediaType.APPLICATION_JSON)
public class MilestoneResource {

  @Inject Milestones milestones;
  @Inject MilestoneSetUp setUp;
  @Inject MilestoneClaims claims;
  @Inject MilestoneReview review;
  @Inject Etags etags;

  @PathParam("ref")
  String grant;

  @GET
  public JsonObject list() {
    return GrantJson.list(milestones.list(grant), MilestoneJson::row);
  }

  /**
   * Plans a milestone: {@code
   * {"code","title","description","owner","unit","promisedUnits","dueOn","source"}}.
   */
  @POST
  public Response plan(String json) {
    var body = Body.of(json);
    var facts =
        new MilestoneFacts(
            body.text("title"),
            body.text("description"),
            body.word(MilestoneOwner.class, "owner"),
            body.text("unit"),
            whole(body, "promisedUnits"),
            body.day("dueOn"));
    var milestone = new NewMilestone(body.text("code"), facts, body.text("source"));
    setUp.plan(grant, milestone);
    var view = milestones.view(grant, milestone.code());
    return GrantJson.created(
        grant, "milestones", milestone.code(), view.row().version(), MilestoneJson.view(view));
  }

  private static Integer whole(Body body, String name) {
    var number = body.number(name);
    try {
      return number == null ? null : Integer.valueOf(number.intValueExact());
    } catch (ArithmeticException e) {
      throw InvalidInput.field(name, "Send " + name + " as a whole number");
    }
  }

  @GET
  @Path("{code}")
  public Response get(@PathParam("code") String code) {
    var view = milestones.view(grant, code);
    return Etags.tagged(view.row().version(), MilestoneJson.view(view)).build();
  }

  /** Changes what a milestone says, for a {@code reason}; what is left out stays as it is. */
  @PATCH
  @Path("{code}")
  public Response change(@PathParam("code") String code, String json) {
    var sent = Body.of(json);
    var body = new ChangeBody(sent);
    var now = setUp.current(grant, code).facts();
    var facts =
        new MilestoneFacts(
            body.text("title", now.title()),
            body.text("description", now.description()),
            body.word(MilestoneOwner.class, "owner", now.owner()),
            body.text("unit", now.unit()),
            body.of("promisedUnits", name -> whole(sent, name), now.promised()),
            body.day("dueOn", now.dueOn()));
    setUp.change(grant, code, facts, sent.text("reason"), etags.required());
    return get(code);
  }

  /** Claims it, or some of its units: {@code {"units","doneOn","statement"}}. */
  @POST
  @Path("{code}/claim")
  public Response claim(@PathParam("code") String code, String json) {
    var body = Body.of(json);
    var claim = new NewClaim(whole(body, "units"), body.day("doneOn"), body.text("statement"));
    claims.claim(grant, code, claim, etags.ifMatch());
    return get(code);
  }

  /** Approves the claim that waits: {@code {"reason"}}, which may be left out. */
  @POST
  @Path("{code}/approval")
  public Response approve(@PathParam("code") String code, String json) {
    review.approve(grant, code, Body.of(json).text("reason"), etags.ifMatch());
    return get(code);
  }

  /** Sends the claim that waits back: {@code {"reason"}}. */
  @POST
  @Path("{code}/sending-back")
  public Response sendBack(@PathParam("code") String code, String json) {
    review.sendBack(grant, code, Body.of(json).text("reason"), etags.ifMatch());
    return get(code);
  }

  /** Approves several claims, all or none: {@code {"codes":["M1","M2"]}}. */
  @POST
  @Path("approvals")
  public JsonObject approveAll(String json) {
    try {
      review.approveAll(grant, Body.of(json).words("codes"));
    } catch (InvalidInput wrong) {
      throw ofCodes(wrong);
    }
    return list();
  }

  /** The same mistakes, each of the field that was sent. */
  private static InvalidInput ofCodes(InvalidInput wrong) {
    return new InvalidInput(
        wrong.code(),
        wrong.getMessage(),
        wrong.problems().stream()
            .map(one -> new InvalidInput.Problem("codes", one.field() + ": " + one.message()))
            .toList());
  }
}
