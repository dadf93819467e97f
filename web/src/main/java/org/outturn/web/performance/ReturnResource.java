package org.outturn.web.performance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.outturn.performance.Explanation;
import org.outturn.performance.ReturnDrafting;
import org.outturn.performance.ReturnReading;
import org.outturn.performance.ReturnReview;
import org.outturn.performance.ReturnSubmission;
import org.outturn.web.api.Body;
import org.outturn.web.api.Etags;

/** A return: what it says, and its moves from draft to acceptance. */
@RequestScoped
@Path("grants/{ref}/returns/{period}")
@Produces(MediaType.APPLICATION_JSON)
public class ReturnResource {

  @Inject ReturnReading reading;
  @Inject ReturnDrafting drafting;
  @Inject ReturnSubmission submission;
  @Inject ReturnReview review;
  @Inject Etags etags;

  @PathParam("ref")
  String grant;

  @PathParam("period")
  String period;

  /**
   * One return.
   *
   * @param version an older version's figures; the newest that the caller may see without it
   */
  @GET
  public Response get(@QueryParam("version") Integer version) {
    return tagged(Optional.ofNullable(version));
  }

  private Response tagged(Optional<Integer> version) {
    var view = reading.view(grant, period, version);
    return Etags.tagged(view.version(), ReturnJson.view(view)).build();
  }

  /** Mends the draft: {@code {"figures":{"kpi.enquiries.value":"12"},"texts":{…},"nil":false}}. */
  @PATCH
  public Response mend(String json) {
    var body = Body.of(json);
    drafting.type(
        grant,
        period,
        etags.required(),
        body.texts("figures"),
        body.texts("texts"),
        explanations(body));
    if (body.has("nil")) {
      drafting.declareNil(grant, period, body.flag("nil"));
    }
    return tagged(Optional.empty());
  }

  @POST
  @Path("submission")
  public Response submit(String json) {
    var body = Body.of(json);
    submission.submit(grant, period, etags.ifMatch(), body.flag("declaration"), explanations(body));
    return tagged(Optional.empty());
  }

  private static List<Explanation> explanations(Body body) {
    return body.list("explanations").stream()
        .map(one -> new Explanation(one.text("code"), one.text("measure"), one.text("text")))
        .toList();
  }

  /** Asks about a figure: {@code {"measure","question","replyBy"}}. */
  @POST
  @Path("queries")
  public Response query(String json) {
    var body = Body.of(json);
    var number =
        review.query(
            grant,
            period,
            etags.ifMatch(),
            body.text("measure"),
            body.text("question"),
            body.day("replyBy"));
    var view = reading.view(grant, period);
    return Response.status(Response.Status.CREATED)
        .tag(String.valueOf(view.version()))
        .entity(
            Json.createObjectBuilder()
                .add("number", number)
                .add("return", ReturnJson.view(view))
                .build())
        .build();
  }

  @POST
  @Path("queries/{number}/answers")
  public Response answer(@PathParam("number") int number, String json) {
    review.answer(grant, period, number, Body.of(json).text("text"));
    var view = reading.view(grant, period);
    return Response.status(Response.Status.CREATED)
        .tag(String.valueOf(view.version()))
        .entity(ReturnJson.view(view))
        .build();
  }

  @POST
  @Path("acceptance")
  public Response accept() {
    review.accept(grant, period, etags.ifMatch());
    return tagged(Optional.empty());
  }

  @POST
  @Path("reopening")
  public Response reopen(String json) {
    review.reopen(grant, period, etags.ifMatch(), Body.of(json).text("reason"));
    return tagged(Optional.empty());
  }
}
