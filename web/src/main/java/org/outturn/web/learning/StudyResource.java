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
import org.outturn.learning.CaseStudies;
import org.outturn.learning.CaseStudyMoves;
import org.outturn.learning.Consent;
import org.outturn.learning.LearningKind;
import org.outturn.learning.LearningRow;
import org.outturn.learning.LearningSearch;
import org.outturn.learning.SectionText;
import org.outturn.learning.StudyDetails;
import org.outturn.learning.StudyView;
import org.outturn.learning.Theme;
import org.outturn.web.api.Etags;
import org.outturn.web.api.PageQuery;
import org.outturn.web.api.Sent;

/** Case studies, their texts and their way to publication. */
@RequestScoped
@Path("case-studies")
@Produces(MediaType.APPLICATION_JSON)
public class StudyResource {

  @Inject CaseStudies studies;
  @Inject CaseStudyMoves moves;
  @Inject LearningSearch search;
  @Inject Etags etags;

  /**
   * A case study wanted, or its next text: what is left out of that stays.
   *
   * @param series only for a new one
   * @param publication only for a new one that was published elsewhere already
   */
  public record Wanted(
      String series,
      String title,
      String place,
      String happened,
      List<String> themes,
      List<SectionText> sections,
      String source,
      MoveJson.Published publication) {

    StudyDetails details() {
      return new StudyDetails(
          title, place, happened, Sent.words(Theme.class, "themes", themes), sections, source);
    }

    StudyDetails over(StudyView now) {
      return new StudyDetails(
          Objects.requireNonNullElse(title, now.title()),
          Objects.requireNonNullElse(place, now.place()),
          happened == null ? now.happened() : happened,
          themes == null ? now.themes() : Sent.words(Theme.class, "themes", themes),
          sections == null ? now.sections() : sections,
          source == null ? now.source() : source);
    }
  }

  @GET
  public Slice<LearningRow> list(@BeanParam PageQuery page, @BeanParam LearningParameters asked) {
    return search.find(asked.query(LearningKind.CASE_STUDY), page.paging());
  }

  @POST
  public Response create(Wanted sent) {
    var wanted = Sent.required(sent);
    var reference =
        wanted.publication() == null
            ? studies.create(wanted.series(), wanted.details())
            : studies.recordPublished(
                wanted.series(), wanted.details(), wanted.publication().read());
    var made = studies.view(reference);
    return Response.created(URI.create("/api/v1/case-studies/" + reference))
        .entity(StudyJson.of(made))
        .tag(new EntityTag(Long.toString(made.item().version())))
        .build();
  }

  @GET
  @Path("{reference}")
  public Response get(@PathParam("reference") String reference) {
    var study = studies.view(reference);
    return Etags.tagged(study.item().version(), StudyJson.of(study)).build();
  }

  @GET
  @Path("{reference}/texts/{number}")
  public StudyJson text(@PathParam("reference") String reference, @PathParam("number") int number) {
    return StudyJson.of(studies.text(reference, number));
  }

  @PATCH
  @Path("{reference}")
  public Response change(@PathParam("reference") String reference, Wanted sent) {
    var now = studies.view(reference);
    studies.rewrite(reference, etags.required(), Sent.required(sent).over(now));
    return get(reference);
  }

  @POST
  @Path("{reference}/consent")
  public Response consent(@PathParam("reference") String reference, MoveJson.Checked sent) {
    var checked = Sent.required(sent);
    moves.checkConsent(
        reference,
        etags.ifMatch(),
        Sent.word(Consent.class, "consent", checked.consent()),
        checked.note(),
        Boolean.TRUE.equals(checked.nobodyRecognisable()));
    return get(reference);
  }

  @POST
  @Path("{reference}/review")
  public Response review(@PathParam("reference") String reference, MoveJson.Reviewed sent) {
    moves.review(reference, etags.ifMatch(), Sent.required(sent).note());
    return get(reference);
  }

  @POST
  @Path("{reference}/publication")
  public Response publish(@PathParam("reference") String reference, MoveJson.Published sent) {
    moves.publish(reference, etags.ifMatch(), Sent.required(sent).read());
    return get(reference);
  }

  @POST
  @Path("{reference}/withdrawal")
  public Response withdraw(@PathParam("reference") String reference, MoveJson.Withdrawn sent) {
    moves.withdraw(reference, etags.ifMatch(), Sent.required(sent).reason());
    return get(reference);
  }
}
