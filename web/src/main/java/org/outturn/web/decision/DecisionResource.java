package org.outturn.web.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.outturn.decision.DecisionDates;
import org.outturn.decision.DecisionDays;
import org.outturn.decision.DecisionDrafting;
import org.outturn.decision.DecisionRow;
import org.outturn.decision.DecisionSignOffs;
import org.outturn.decision.DecisionSigning;
import org.outturn.decision.DecisionStatus;
import org.outturn.decision.Decisions;
import org.outturn.decision.NewDecision;
import org.outturn.decision.SignOffKind;
import org.outturn.decision.SignOffView;
import org.outturn.decision.TextDifference;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.Slice;
import org.outturn.web.api.Body;
import org.outturn.web.api.Etags;
import org.outturn.web.api.PageQuery;
import org.outturn.web.api.Sent;

/** Decisions: listed, read, drafted, signed off, signed or rejected, published or deferred. */
@RequestScoped
@Path("decisions")
@Produces(MediaType.APPLICATION_JSON)
public class DecisionResource {

  @Inject Decisions decisions;
  @Inject DecisionDrafting drafting;
  @Inject DecisionDates dates;
  @Inject DecisionSignOffs signOffs;
  @Inject DecisionSigning signing;
  @Inject Etags etags;

  @GET
  public Slice<DecisionRow> list(
      @BeanParam PageQuery query,
      @QueryParam("search") @DefaultValue("") String search,
      @QueryParam("status") String status,
      @QueryParam("sort") @DefaultValue("reference") String sort) {
    return decisions.list(
        search, Sent.word(DecisionStatus.class, "status", status), sort, query.paging());
  }

  @POST
  public Response create(String json) {
    var body = Body.of(json);
    var published =
        body.flag("recordedAsPublished")
            ? new DecisionDays(body.day("decidedOn"), body.day("signedOn"), body.day("publishedOn"))
            : null;
    var wanted =
        new NewDecision(
            body.text("reference"), DecisionBody.text(body), published, body.flag("illustrative"));
    var made = decisions.view(drafting.create(wanted));
    return Response.created(URI.create("/api/v1/decisions/" + made.reference()))
        .entity(DecisionJson.of(made))
        .tag(new EntityTag(Long.toString(made.version())))
        .build();
  }

  @GET
  @Path("{ref}")
  public Response get(@PathParam("ref") String reference) {
    var view = decisions.view(reference);
    return Etags.tagged(view.version(), DecisionJson.of(view)).build();
  }

  @PATCH
  @Path("{ref}")
  public Response change(@PathParam("ref") String reference, String json) {
    var now = decisions.view(reference);
    drafting.change(reference, etags.required(), DecisionBody.text(Body.of(json), now.text()));
    return get(reference);
  }

  /** Corrects the days of a recorded decision; what is left out stays, null is "not stated". */
  @POST
  @Path("{ref}/date-corrections")
  public Response correct(@PathParam("ref") String reference, String json) {
    dates.mayCorrect(reference);
    var now = decisions.view(reference);
    var body = Body.of(json);
    var days =
        new DecisionDays(
            body.has("decidedOn") ? body.day("decidedOn") : now.decidedOn(),
            body.has("signedOn") ? body.day("signedOn") : now.signedOn(),
            body.has("publishedOn") ? body.day("publishedOn") : now.publishedOn());
    dates.correct(reference, etags.ifMatch(), days, body.text("reason"));
    return get(reference);
  }

  /** The difference between an older version of the text and the current one. */
  @GET
  @Path("{ref}/changes")
  public TextDifference changes(
      @PathParam("ref") String reference, @QueryParam("since") @DefaultValue("1") String since) {
    try {
      return decisions.changesSince(reference, Integer.parseInt(since));
    } catch (NumberFormatException e) {
      throw InvalidInput.field("since", "Send the number of a version of the text");
    }
  }

  @GET
  @Path("{ref}/sign-offs")
  public List<SignOffView> signOffs(@PathParam("ref") String reference) {
    return decisions.view(reference).signOffs();
  }

  /** Names who is to sign off. */
  @POST
  @Path("{ref}/sign-off-requests")
  public Response ask(@PathParam("ref") String reference, String json) {
    var body = Body.of(json);
    drafting.ask(
        reference, etags.ifMatch(), body.word(SignOffKind.class, "kind"), body.text("username"));
    return get(reference);
  }

  /** Signs off, or sends back when {@code agreed} is false. */
  @POST
  @Path("{ref}/sign-offs")
  public Response signOff(@PathParam("ref") String reference, String json) {
    var body = Body.of(json);
    signOffs.answer(
        reference,
        etags.ifMatch(),
        body.word(SignOffKind.class, "kind"),
        !body.has("agreed") || body.flag("agreed"),
        body.text("comment"));
    return get(reference);
  }

  @POST
  @Path("{ref}/readiness")
  public Response handIn(@PathParam("ref") String reference) {
    drafting.handIn(reference, etags.ifMatch());
    return get(reference);
  }

  @POST
  @Path("{ref}/signature")
  public Response sign(@PathParam("ref") String reference) {
    signing.sign(reference, etags.ifMatch());
    return get(reference);
  }

  @POST
  @Path("{ref}/rejection")
  public Response reject(@PathParam("ref") String reference, String json) {
    signing.reject(reference, etags.ifMatch(), Body.of(json).text("reason"));
    return get(reference);
  }

  @POST
  @Path("{ref}/publication")
  public Response publish(@PathParam("ref") String reference) {
    drafting.publish(reference, etags.ifMatch());
    return get(reference);
  }

  @POST
  @Path("{ref}/deferral")
  public Response defer(@PathParam("ref") String reference, String json) {
    drafting.defer(reference, etags.ifMatch(), Body.of(json).text("reason"));
    return get(reference);
  }
}
