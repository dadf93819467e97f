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
import java.util.List;
import org.outturn.grant.ConditionChange;
import org.outturn.grant.ConditionChanges;
import org.outturn.grant.ConditionEvidence;
import org.outturn.grant.ConditionReview;
import org.outturn.grant.ConditionRow;
import org.outturn.grant.ConditionSetUp;
import org.outturn.grant.ConditionWaiver;
import org.outturn.grant.Conditions;
import org.outturn.grant.NewCondition;
import org.outturn.web.api.Body;
import org.outturn.web.api.Etags;

/** The conditions of a grant: read, attached, changed, evidenced, judged and waived. */
@RequestScoped
@Path("grants/{ref}/conditions")
@Produces(MediaType.APPLICATION_JSON)
public class ConditionResource {

  @Inject Conditions conditions;
  @Inject ConditionSetUp setUp;
  @Inject ConditionChanges changes;
  @Inject ConditionEvidence evidence;
  @Inject ConditionReview review;
  @Inject ConditionWaiver waiver;
  @Inject Etags etags;

  @PathParam("ref")
  String grant;

  @GET
  public JsonObject list() {
    return GrantJson.list(conditions.list(grant), ConditionJson::row);
  }

  /**
   * Attaches a condition: {@code
   * {"code","title","requirement","target","dueOn","beforePayment","source"}}.
   */
  @POST
  public Response attach(String json) {
    var body = Body.of(json);
    var condition =
        new NewCondition(
            body.text("code"),
            body.text("title"),
            body.text("requirement"),
            body.text("target"),
            body.day("dueOn"),
            body.flag("beforePayment"),
            body.text("source"));
    setUp.attach(grant, List.of(condition));
    var view = conditions.view(grant, condition.code());
    return GrantJson.created(
        grant, "conditions", condition.code(), view.row().version(), ConditionJson.view(view));
  }

  @GET
  @Path("{code}")
  public Response get(@PathParam("code") String code) {
    var view = conditions.view(grant, code);
    return Etags.tagged(view.row().version(), ConditionJson.view(view)).build();
  }

  /**
   * Changes what a condition says, from {@code effectiveFrom} on, for a {@code reason}; what is
   * left out stays as it is.
   */
  @PATCH
  @Path("{code}")
  public Response change(@PathParam("code") String code, String json) {
    var now = changes.current(grant, code);
    changes.change(grant, code, changed(now, Body.of(json)), etags.required());
    return get(code);
  }

  private static ConditionChange changed(ConditionRow now, Body sent) {
    var body = new ChangeBody(sent);
    return new ConditionChange(
        sent.day("effectiveFrom"),
        body.text("title", now.title()),
        body.text("requirement", now.requirement()),
        body.text("target", now.target()),
        body.day("dueOn", now.dueOn()),
        body.flag("beforePayment", now.beforePayment()),
        sent.text("reason"));
  }

  /** Says how the condition is met: {@code {"statement"}}. */
  @POST
  @Path("{code}/evidence")
  public Response evidence(@PathParam("code") String code, String json) {
    evidence.evidence(grant, code, Body.of(json).text("statement"), etags.ifMatch());
    return get(code);
  }

  /** Finds it met: {@code {"reason"}}. */
  @POST
  @Path("{code}/acceptance")
  public Response accept(@PathParam("code") String code, String json) {
    review.accept(grant, code, Body.of(json).text("reason"), etags.ifMatch());
    return get(code);
  }

  /** Finds it not met, so that it is open again: {@code {"reason"}}. */
  @POST
  @Path("{code}/refusal")
  public Response refuse(@PathParam("code") String code, String json) {
    review.refuse(grant, code, Body.of(json).text("reason"), etags.ifMatch());
    return get(code);
  }

  /** Opens it again after it was met or waived: {@code {"reason"}}. */
  @POST
  @Path("{code}/reopening")
  public Response reopen(@PathParam("code") String code, String json) {
    review.reopen(grant, code, Body.of(json).text("reason"), etags.ifMatch());
    return get(code);
  }

  /** Waives it: {@code {"reason"}}. */
  @POST
  @Path("{code}/waiver")
  public Response waive(@PathParam("code") String code, String json) {
    waiver.waive(grant, code, Body.of(json).text("reason"), etags.ifMatch());
    return get(code);
  }

  /** Links it to what is reported: {@code {"measure","wording"}}. */
  @POST
  @Path("{code}/measures")
  public Response link(@PathParam("code") String code, String json) {
    var body = Body.of(json);
    changes.link(grant, code, body.text("measure"), body.text("wording"));
    return get(code);
  }

  /** Takes such a link away. */
  @POST
  @Path("{code}/measures/{id}/removal")
  public Response unlink(@PathParam("code") String code, @PathParam("id") long id) {
    changes.unlink(grant, code, id);
    return get(code);
  }
}
