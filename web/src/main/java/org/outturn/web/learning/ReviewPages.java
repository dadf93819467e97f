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
import org.outturn.access.Permission;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.StaleVersion;
import org.outturn.learning.LearningKind;
import org.outturn.learning.PeerReviews;
import org.outturn.web.view.Clash;
import org.outturn.web.view.FieldError;

/** Peer reviews: the form, the page of one and its moves. */
@RequestScoped
@Path("learning/peer-reviews")
@Controller
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ReviewPages extends RecordPages {

  @Inject PeerReviews reviews;

  @Override
  LearningKind kind() {
    return LearningKind.PEER_REVIEW;
  }

  @GET
  @Path("new")
  public String form() {
    mayRecordOrForbidden();
    return form(null, today(), null, List.of());
  }

  @POST
  @Path("new")
  public Response create(MultivaluedMap<String, String> fields) {
    var typed = Typed.of(fields);
    try {
      var reference = reviews.create(ReviewForm.read(typed));
      flash.say("Peer review recorded as a draft that only your body sees");
      return to(reference);
    } catch (InvalidInput wrong) {
      return Response.status(400).entity(form(null, typed, null, Typed.errors(wrong))).build();
    }
  }

  @GET
  @Path("{reference}")
  public String view(@PathParam("reference") String reference) {
    return view(reference, Typed.NOTHING, List.of());
  }

  @GET
  @Path("{reference}/edit")
  public String edit(@PathParam("reference") String reference) {
    var review = reviews.view(reference);
    mayChangeOrForbidden(review.item());
    return form(reference, ReviewForm.of(review), null, List.of());
  }

  @POST
  @Path("{reference}/edit")
  public Response save(
      @PathParam("reference") String reference, MultivaluedMap<String, String> fields) {
    var typed = Typed.of(fields);
    try {
      reviews.change(reference, typed.version(), ReviewForm.read(typed));
      flash.say("Peer review changed");
      return to(reference);
    } catch (InvalidInput wrong) {
      return Response.status(400).entity(form(reference, typed, null, Typed.errors(wrong))).build();
    } catch (StaleVersion stale) {
      var now = reviews.view(reference);
      var again = typed.with("version", Long.toString(now.item().version()));
      return Response.status(412)
          .entity(form(reference, again, ReviewForm.clash(now, typed), List.of()))
          .build();
    }
  }

  @POST
  @Path("{reference}/publication")
  public Response publish(
      @PathParam("reference") String reference, MultivaluedMap<String, String> fields) {
    var typed = Typed.of(fields);
    return moved(
        reference,
        typed,
        "Peer review published: everybody who is signed in can read it",
        () -> reviews.publish(reference, typed.version(), publication(typed)));
  }

  @POST
  @Path("{reference}/withdrawal")
  public Response withdraw(
      @PathParam("reference") String reference, MultivaluedMap<String, String> fields) {
    var typed = Typed.of(fields);
    return moved(
        reference,
        typed,
        "Peer review withdrawn: only your body still sees it",
        () -> reviews.withdraw(reference, typed.version(), typed.get("reason")));
  }

  @Override
  String view(String reference, Typed typed, List<FieldError> errors) {
    var review = reviews.view(reference);
    models.put(
        "page",
        new ReviewPage(
            review,
            actor.get().may(Permission.READ_GRANTS),
            documents(review.item()),
            moves(review.item(), typed, errors)));
    return "learning/peer-review.jte";
  }

  private String form(String reference, Typed typed, Clash clash, List<FieldError> errors) {
    models.put("page", new ReviewFormPage(reference, typed, clash, errors));
    return "learning/peer-review-form.jte";
  }
}
