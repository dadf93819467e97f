package org.outturn.web.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.outturn.access.CurrentActor;
import org.outturn.decision.DecisionDrafting;
import org.outturn.decision.Decisions;
import org.outturn.kernel.Forbidden;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.RuleViolation;
import org.outturn.kernel.StaleVersion;
import org.outturn.web.decision.DecisionFormPage.NewTyped;
import org.outturn.web.view.Clash;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.FieldErrors;
import org.outturn.web.view.Flash;

/** Changes the text of a decision. */
@RequestScoped
@Path("decisions/{reference}/text")
@Controller
@Produces(MediaType.TEXT_HTML)
public class DecisionTextPages {

  static final String VIEW = "decision/form.jte";

  @Inject Models models;
  @Inject Decisions decisions;
  @Inject DecisionDrafting drafting;
  @Inject CurrentActor actor;
  @Inject Flash flash;

  @PathParam("reference")
  String reference;

  @GET
  public String form() {
    var now = decisions.view(reference);
    if (!now.acts().edit()) {
      throw new Forbidden("This text cannot be changed by you now");
    }
    return show(DecisionForm.of(now.text()), now.version(), null, List.of());
  }

  @POST
  public Response save(Form sent) {
    var fields = sent.asMap();
    var form = DecisionForm.sent(fields);
    var version = version(fields.getFirst("version"));
    var button = fields.getFirst("button");
    if (button != null && form.rearrange(button)) {
      drafting.mustBeMine(reference);
      return Response.ok(show(form, version, null, List.of())).build();
    }
    try {
      drafting.change(reference, version, form.text());
    } catch (InvalidInput wrong) {
      return again(400, form, version, null, FieldErrors.of(wrong));
    } catch (StaleVersion stale) {
      return clash(form);
    } catch (RuleViolation refused) {
      return again(409, form, version, null, List.of(FieldError.ofPage(refused.getMessage())));
    }
    flash.say("Text saved");
    return Response.ok("redirect:/decisions/" + reference).build();
  }

  /** Both texts, part by part, over the form that still holds what was typed. */
  private Response clash(DecisionForm form) {
    var now = decisions.view(reference);
    var clash = Clash.of();
    decisions
        .compare(reference, form.text())
        .parts()
        .forEach(part -> clash.field("title", part.name(), part.before(), part.after()));
    return again(412, form, now.version(), clash.done(), List.of());
  }

  private static Long version(String typed) {
    try {
      return typed == null || typed.isBlank() ? null : Long.valueOf(typed);
    } catch (NumberFormatException e) {
      throw InvalidInput.field("version", "Reload the page and try again");
    }
  }

  private Response again(
      int status, DecisionForm form, Long version, Clash clash, List<FieldError> errors) {
    return Response.status(status).entity(show(form, version, clash, errors)).build();
  }

  private String show(DecisionForm form, Long version, Clash clash, List<FieldError> errors) {
    models.put(
        "page", new DecisionFormPage(reference, form, NewTyped.EMPTY, version, clash, errors));
    return VIEW;
  }
}
