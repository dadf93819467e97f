package org.outturn.web.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.outturn.kernel.Slice;
import org.outturn.learning.LearningKind;
import org.outturn.learning.LearningRow;
import org.outturn.learning.LearningSearch;
import org.outturn.learning.PeerReviews;
import org.outturn.learning.ReviewDetails;
import org.outturn.learning.ReviewView;
import org.outturn.learning.Theme;
import org.outturn.web.api.Etags;
import org.outturn.web.api.PageQuery;
import org.outturn.web.api.Sent;

/** Peer reviews and their moves. */
@RequestScoped
@Path("peer-reviews")
@Produces(MediaType.APPLICATION_JSON)
public class ReviewResource {

  @Inject PeerReviews reviews;
  @Inject LearningSearch search;
  @Inject Etags etags;

  /** A review wanted, or a change: what is left out of a change stays. */
  public record Wanted(
      String title,
      String place,
      String happened,
      List<String> themes,
      String description,
      String feedback,
      List<String> escalatedTo,
      String grant,
      String milestone,
      String source) {

    ReviewDetails details() {
      return new ReviewDetails(
          title,
          place,
          happened,
          Sent.words(Theme.class, "themes", themes),
          description,
          feedback,
          escalatedTo,
          grant,
          milestone,
          source);
    }

    ReviewDetails over(ReviewView now) {
      return new ReviewDetails(
          Objects.requireNonNullElse(title, now.title()),
          Objects.requireNonNullElse(place, now.place()),
          happened == null ? now.happened() : happened,
          themes == null ? now.themes() : Sent.words(Theme.class, "themes", themes),
          description == null ? now.description() : description,
          feedback == null ? now.feedback() : feedback,
          escalatedTo == null ? now.escalatedTo() : escalatedTo,
          grant == null ? now.grant() : grant,
          milestone == null ? now.milestone() : milestone,
          source == null ? now.source() : source);
    }
  }

  @GET
  public Slice<LearningRow> list(@BeanParam PageQuery page, @BeanParam LearningParameters asked) {
    return search.find(asked.query(LearningKind.PEER_REVIEW), page.paging());
  }

  @POST
  public Response create(Wanted sent) {
    var reference = reviews.create(Sent.required(sent).details());
    var made = reviews.view(reference);
    return Response.created(URI.create("/api/v1/peer-reviews/" + reference))
        .entity(ReviewJson.of(made))
        .tag(new EntityTag(Long.toString(made.item().version())))
        .build();
  }

  @GET
  @Path("{reference}")
  public Response get(@PathParam("reference") String reference) {
    var review = reviews.view(reference);
    return Etags.tagged(review.item().version(), ReviewJson.of(review)).build();
  }

  @PATCH
  @Path("{reference}")
  public Response change(@PathParam("reference") String reference, Wanted sent) {
    var now = reviews.view(reference);
    reviews.change(reference, etags.required(), Sent.required(sent).over(now));
    return get(reference);
  }

  @POST
  @Path("{reference}/publication")
  public Response publish(@PathParam("reference") String reference, MoveJson.Published sent) {
    reviews.publish(reference, etags.ifMatch(), Sent.required(sent).read());
    return get(reference);
  }

  @POST
  @Path("{reference}/withdrawal")
  public Response withdraw(@PathParam("reference") String reference, MoveJson.Withdrawn sent) {
    reviews.withdraw(reference, etags.ifMatch(), Sent.required(sent).reason());
    return get(reference);
  }
}
