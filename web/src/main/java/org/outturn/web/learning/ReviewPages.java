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
public class ReviewPages extends EditedPages {

  @Inject PeerReviews reviews;

  @Override
  LearningKind kind() {
    return LearningKind.PEER_REVIEW;
  }

  @Override
  String noun() {
    return "Peer review";
  }

  @Override
  String record(Typed typed) {
    return reviews.create(ReviewForm.read(typed));
  }

  @Override
  void change(String reference, Typed typed) {
    reviews.change(reference, typed.version(), ReviewForm.read(typed));
  }

  @Override
  Standing standing(String reference, Typed typed) {
    var now = reviews.view(reference);
    return new Standing(now.item(), ReviewForm.clash(now, typed));
  }

  @Override
  void publish(String reference, Typed typed) {
    reviews.publish(reference, typed.version(), publication(typed));
  }

  @Override
  void withdraw(String reference, Typed typed) {
    reviews.withdraw(reference, typed.version(), typed.get("reason"));
  }

  @GET
  @Path("new")
  public String form() {
    return emptyForm();
  }

  @POST
  @Path("new")
  public Response create(MultivaluedMap<String, String> fields) {
    return created(fields);
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
    return saved(reference, fields);
  }

  @POST
  @Path("{reference}/publication")
  public Response publish(
      @PathParam("reference") String reference, MultivaluedMap<String, String> fields) {
    return published(reference, fields);
  }

  @POST
  @Path("{reference}/withdrawal")
  public Response withdraw(
      @PathParam("reference") String reference, MultivaluedMap<String, String> fields) {
    return withdrawn(reference, fields);
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

  @Override
  String form(String reference, Typed typed, Clash clash, List<FieldError> errors) {
    models.put("page", new ReviewFormPage(reference, typed, clash, errors));
    return "learning/peer-review-form.jte";
  }
}
