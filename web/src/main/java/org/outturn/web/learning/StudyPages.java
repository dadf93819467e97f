package org.outturn.web.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.StaleVersion;
import org.outturn.learning.CaseStudies;
import org.outturn.learning.CaseStudyMoves;
import org.outturn.learning.CaseStudySeries;
import org.outturn.learning.Consent;
import org.outturn.learning.LearningKind;
import org.outturn.learning.StudyView;
import org.outturn.web.api.Sent;
import org.outturn.web.view.FieldError;

/** Case studies: writing, the page of one in each of its texts, and the way to publication. */
@RequestScoped
@Path("learning/case-studies")
@Controller
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class StudyPages extends RecordPages {

  private static final String VIEW = "learning/case-study.jte";
  private static final String FORM = "learning/case-study-form.jte";

  @Inject CaseStudies studies;
  @Inject CaseStudyMoves steps;
  @Inject CaseStudySeries series;

  @Override
  LearningKind kind() {
    return LearningKind.CASE_STUDY;
  }

  /** Without a series asks for one. */
  @GET
  @Path("new")
  public String form(@QueryParam("series") @DefaultValue("") String slug) {
    mayRecordOrForbidden();
    if (slug.isEmpty()) {
      models.put("page", new SeriesListPage(series.list(), true, mayRecord()));
      return "learning/series-list.jte";
    }
    return form(slug, today(), List.of());
  }

  @POST
  @Path("new")
  public Response create(MultivaluedMap<String, String> fields) {
    var typed = Typed.of(fields);
    var slug = typed.get("series");
    mayRecordOrForbidden();
    if (slug.isEmpty()) {
      models.put("page", new SeriesListPage(series.list(), true, mayRecord()));
      return Response.status(400).entity("learning/series-list.jte").build();
    }
    try {
      var elsewhere = typed.ticked("elsewhere");
      var reference =
          elsewhere
              ? studies.recordPublished(slug, StudyForm.read(typed), publication(typed))
              : studies.create(slug, StudyForm.read(typed));
      flash.say(
          elsewhere
              ? "Case study recorded as published"
              : "Case study saved as a draft that only your body sees");
      return to(reference);
    } catch (InvalidInput wrong) {
      return Response.status(400).entity(form(slug, typed, Typed.errors(wrong))).build();
    }
  }

  @GET
  @Path("{reference}")
  public String view(@PathParam("reference") String reference) {
    return view(reference, Typed.NOTHING, List.of());
  }

  /** One of the texts of a case study of one's own body. */
  @GET
  @Path("{reference}/texts/{number}")
  public String text(@PathParam("reference") String reference, @PathParam("number") int number) {
    var study = studies.text(reference, number);
    return show(study, study.text() != study.texts(), Typed.NOTHING, List.of());
  }

  @GET
  @Path("{reference}/edit")
  public String edit(@PathParam("reference") String reference) {
    var study = studies.view(reference);
    mayChangeOrForbidden(study.item());
    var headings = studies.headingsOf(reference);
    return show(page(study, headings, StudyForm.of(study, headings)));
  }

  @POST
  @Path("{reference}/edit")
  public Response save(
      @PathParam("reference") String reference, MultivaluedMap<String, String> fields) {
    var typed = Typed.of(fields);
    try {
      studies.rewrite(reference, typed.version(), StudyForm.read(typed));
      flash.say("Saved as a new text, which is a draft");
      return to(reference);
    } catch (InvalidInput wrong) {
      var study = studies.view(reference);
      var page = page(study, studies.headingsOf(reference), typed).with(Typed.errors(wrong));
      return Response.status(400).entity(show(page)).build();
    } catch (StaleVersion stale) {
      var now = studies.view(reference);
      var headings = studies.headingsOf(reference);
      var again = typed.with("version", Long.toString(now.item().version()));
      var page = page(now, headings, again).with(StudyForm.clash(now, typed, headings));
      return Response.status(412).entity(show(page)).build();
    }
  }

  @POST
  @Path("{reference}/consent")
  public Response consent(
      @PathParam("reference") String reference, MultivaluedMap<String, String> fields) {
    var typed = Typed.of(fields);
    return moved(
        reference,
        typed,
        "Consent recorded as checked. Somebody who wrote none of it can review it now",
        () ->
            steps.checkConsent(
                reference,
                typed.version(),
                Sent.word(Consent.class, "consent", typed.get("consent")),
                typed.get("note"),
                typed.ticked("nobodyRecognisable")));
  }

  @POST
  @Path("{reference}/review")
  public Response review(
      @PathParam("reference") String reference, MultivaluedMap<String, String> fields) {
    var typed = Typed.of(fields);
    return moved(
        reference,
        typed,
        "Case study reviewed: it can be published now",
        () -> steps.review(reference, typed.version(), typed.get("note")));
  }

  @POST
  @Path("{reference}/publication")
  public Response publish(
      @PathParam("reference") String reference, MultivaluedMap<String, String> fields) {
    var typed = Typed.of(fields);
    return moved(
        reference,
        typed,
        "Case study published: everybody who is signed in can read it",
        () -> steps.publish(reference, typed.version(), publication(typed)));
  }

  @POST
  @Path("{reference}/withdrawal")
  public Response withdraw(
      @PathParam("reference") String reference, MultivaluedMap<String, String> fields) {
    var typed = Typed.of(fields);
    return moved(
        reference,
        typed,
        "Case study withdrawn: only your body still sees it",
        () -> steps.withdraw(reference, typed.version(), typed.get("reason")));
  }

  @Override
  String view(String reference, Typed typed, List<FieldError> errors) {
    return show(studies.view(reference), false, typed, errors);
  }

  private String show(StudyView study, boolean earlier, Typed typed, List<FieldError> errors) {
    models.put(
        "page",
        new StudyPage(study, earlier, documents(study.item()), moves(study.item(), typed, errors)));
    return VIEW;
  }

  private String form(String slug, Typed typed, List<FieldError> errors) {
    var chosen = series.get(slug);
    return show(
        new StudyFormPage(null, slug, chosen.name(), chosen.headings(), typed, null, errors));
  }

  private static StudyFormPage page(StudyView study, List<String> headings, Typed typed) {
    return new StudyFormPage(
        study.item().reference(),
        study.series(),
        study.seriesName(),
        headings,
        typed,
        null,
        List.of());
  }

  private String show(StudyFormPage page) {
    models.put("page", page);
    return FORM;
  }
}
