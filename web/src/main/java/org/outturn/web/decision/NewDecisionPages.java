package org.outturn.web.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.outturn.decision.DecisionDays;
import org.outturn.decision.DecisionDrafting;
import org.outturn.decision.NewDecision;
import org.outturn.kernel.InvalidInput;
import org.outturn.web.decision.DecisionFormPage.NewTyped;
import org.outturn.web.view.DateParts;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.FieldErrors;
import org.outturn.web.view.Flash;

/** Starts a draft, or records a decision that was published already. */
@RequestScoped
@Path("decisions/new")
@Controller
@Produces(MediaType.TEXT_HTML)
public class NewDecisionPages {

  @Inject Models models;
  @Inject DecisionDrafting drafting;
  @Inject Flash flash;

  @GET
  public String form() {
    drafting.mayDraft();
    return show(DecisionForm.empty(), NewTyped.EMPTY, List.of());
  }

  @POST
  public Response create(Form sent) {
    drafting.mayDraft();
    var fields = sent.asMap();
    var form = DecisionForm.sent(fields);
    var typed = typed(fields);
    var button = fields.getFirst("button");
    if (button != null && form.rearrange(button)) {
      return Response.ok(show(form, typed, List.of())).build();
    }
    try {
      var published =
          typed.recorded()
              ? new DecisionDays(
                  null,
                  day(typed.signedOn(), "signedOn", "The day of signing"),
                  day(typed.publishedOn(), "publishedOn", "The day of publication"))
              : null;
      var reference =
          drafting.create(new NewDecision(typed.reference(), form.text(), published, false));
      flash.say(typed.recorded() ? "Decision recorded" : "Draft saved");
      return Response.ok("redirect:/decisions/" + reference).build();
    } catch (InvalidInput wrong) {
      return Response.status(400).entity(show(form, typed, FieldErrors.of(wrong))).build();
    }
  }

  private static NewTyped typed(MultivaluedMap<String, String> fields) {
    return new NewTyped(
        Objects.toString(fields.getFirst("reference"), ""),
        "recorded".equals(fields.getFirst("state")),
        parts(fields, "signedOn"),
        parts(fields, "publishedOn"));
  }

  private static List<String> parts(MultivaluedMap<String, String> fields, String name) {
    return Stream.of("day", "month", "year")
        .map(part -> Objects.toString(fields.getFirst(name + "-" + part), ""))
        .toList();
  }

  private static LocalDate day(List<String> typed, String id, String what) {
    if (typed.stream().allMatch(String::isBlank)) {
      return null;
    }
    var parts = new DateParts(typed.get(0), typed.get(1), typed.get(2));
    return parts.date().orElseThrow(() -> InvalidInput.field(id, parts.error(id, what).message()));
  }

  private String show(DecisionForm form, NewTyped typed, List<FieldError> errors) {
    models.put("page", new DecisionFormPage(null, form, typed, null, null, errors));
    return DecisionTextPages.VIEW;
  }
}
