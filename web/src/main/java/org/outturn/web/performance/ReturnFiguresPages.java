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
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.StaleVersion;
import org.outturn.performance.ReturnDrafting;
import org.outturn.performance.ReturnReading;
import org.outturn.web.view.Flash;

/** Checks and mends the figures of a return and writes its words. */
@RequestScoped
@Path("grants/{ref}/returns/{period}/figures")
@Controller
@Produces(MediaType.TEXT_HTML)
public class ReturnFiguresPages {

  private static final String VIEW = "performance/return-figures.jte";

  @Inject Models models;
  @Inject ReturnReading reading;
  @Inject ReturnDrafting drafting;
  @Inject Flash flash;

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
  public Response save(MultivaluedMap<String, String> sent) {
    drafting.admit(grant, period);
    var form = new TypedForm(sent);
    var page = page();
    var changes = FigureChanges.of(page, form);
    try {
      var version = form.version();
      if (changes.isEmpty()) {
        flash.say("Nothing was changed");
      } else {
        drafting.type(
            grant, period, version, changes.inputs(), changes.texts(), changes.explanations());
        flash.say("Saved");
      }
    } catch (InvalidInput wrong) {
      return again(400, page.mistaken(form, ReturnFields.of(wrong, page.view())));
    } catch (StaleVersion overtaken) {
      return again(412, page.overtaken(form));
    }
    var at = new ReturnPaths(grant, period);
    var next = "continue".equals(sent.getFirst("next")) ? at.submit() : at.figures();
    return Response.ok("redirect:" + next).build();
  }

  private FiguresPage page() {
    return FiguresPage.of(
        reading.view(grant, period),
        reading.asked(grant, period).previousTexts(),
        new ReturnPaths(grant, period));
  }

  private Response again(int status, FiguresPage page) {
    models.put("page", page);
    return Response.status(status).entity(VIEW).build();
  }
}
