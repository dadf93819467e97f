package org.outturn.web.decision;

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
import org.outturn.decision.DecisionDates;
import org.outturn.decision.Decisions;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.StaleVersion;
import org.outturn.web.view.Clash;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.Flash;

/** Corrects the dates of a decision that was recorded as published. */
@RequestScoped
@Path("decisions/{reference}/dates")
@Controller
@Produces(MediaType.TEXT_HTML)
public class DecisionDatesPages {

  private static final String VIEW = "decision/dates.jte";

  @Inject Models models;
  @Inject Decisions decisions;
  @Inject DecisionDates dates;
  @Inject Flash flash;

  @PathParam("reference")
  String reference;

  @GET
  public String form() {
    dates.mayCorrect(reference);
    var now = decisions.view(reference);
    return show(DatesForm.of(now), now.version(), null, List.of());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response correct(MultivaluedMap<String, String> sent) {
    dates.mayCorrect(reference);
    var form = DatesForm.sent(sent);
    try {
      dates.correct(reference, form.version(), form.days(), form.text("reason"));
    } catch (InvalidInput wrong) {
      var errors = wrong.problems().stream().map(DatesForm::error).toList();
      return Response.status(400).entity(show(form, form.version(), null, errors)).build();
    } catch (StaleVersion stale) {
      var now = decisions.view(reference);
      return Response.status(412)
          .entity(show(form, now.version(), form.clash(now), List.of()))
          .build();
    }
    flash.say("Dates corrected");
    return Response.ok("redirect:/decisions/" + reference).build();
  }

  private String show(DatesForm form, Long version, Clash clash, List<FieldError> errors) {
    models.put("page", new DatesPage(reference, form, version, clash, errors));
    return VIEW;
  }
}
