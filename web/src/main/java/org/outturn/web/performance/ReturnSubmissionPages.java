package org.outturn.web.performance;

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
import org.outturn.access.Colleagues;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.RuleViolation;
import org.outturn.kernel.StaleVersion;
import org.outturn.performance.ReturnDrafting;
import org.outturn.performance.ReturnNotReady;
import org.outturn.performance.ReturnReading;
import org.outturn.performance.ReturnSubmission;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.FieldErrors;

/** The last look at a return, its declaration and its submission. */
@RequestScoped
@Path("grants/{ref}/returns/{period}/submit")
@Controller
@Produces(MediaType.TEXT_HTML)
public class ReturnSubmissionPages {

  private static final String VIEW = "performance/return-submit.jte";

  @Inject Models models;
  @Inject CurrentActor actor;
  @Inject Colleagues colleagues;
  @Inject ReturnReading reading;
  @Inject ReturnDrafting drafting;
  @Inject ReturnSubmission submission;

  @PathParam("ref")
  String grant;

  @PathParam("period")
  String period;

  @GET
  public String form() {
    drafting.admit(grant, period);
    var page = page();
    if (!page.view().row().status().isWithProvider()) {
      return "redirect:" + page.at().self();
    }
    models.put("page", page);
    return VIEW;
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response submit(MultivaluedMap<String, String> sent) {
    var nil = "yes".equals(sent.getFirst("nil"));
    try {
      var version = new TypedForm(sent).version();
      submission.submit(grant, period, declared(nil, version), ticked(sent), List.of());
    } catch (InvalidInput wrong) {
      return again(400, nil, FieldErrors.of(wrong));
    } catch (ReturnNotReady wrong) {
      var page = page();
      return again(422, nil, ReturnFields.standing(wrong.problems(), page.view(), page.at()));
    } catch (StaleVersion | RuleViolation refused) {
      var status = refused instanceof StaleVersion ? 412 : 409;
      return again(status, nil, List.of(FieldError.ofPage(refused.getMessage())));
    }
    return Response.ok("redirect:" + new ReturnPaths(grant, period).receipt()).build();
  }

  private static boolean ticked(MultivaluedMap<String, String> sent) {
    return "yes".equals(sent.getFirst("declaration"));
  }

  /**
   * Declares a nil return, or takes that back, when the draft says otherwise.
   *
   * @return the version that the submission expects
   */
  private Long declared(boolean nil, Long version) {
    var view = reading.view(grant, period);
    if (version != null && version != view.version()) {
      throw new StaleVersion();
    }
    var before = view.isDraft() && view.shown().nil();
    if (nil == before) {
      return version;
    }
    drafting.declareNil(grant, period, nil);
    return version == null ? null : reading.view(grant, period).version();
  }

  private SubmitPage page() {
    var may = actor.get().may(Permission.SUBMIT_RETURNS);
    return SubmitPage.of(
        reading.view(grant, period),
        new ReturnPaths(grant, period),
        may,
        may ? List.of() : colleagues.whoMay(Permission.SUBMIT_RETURNS));
  }

  private Response again(int status, boolean nil, List<FieldError> mistakes) {
    models.put("page", page().with(nil, mistakes));
    return Response.status(status).entity(VIEW).build();
  }
}
