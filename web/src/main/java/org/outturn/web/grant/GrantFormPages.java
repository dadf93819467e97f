package org.outturn.web.grant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.outturn.grant.GrantChoices;
import org.outturn.grant.GrantSetUp;
import org.outturn.grant.GrantStatus;
import org.outturn.grant.NewGrant;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.RuleViolation;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.Flash;

/** The form that sets up a grant. */
@RequestScoped
@Path("grants/new")
@Controller
@Produces(MediaType.TEXT_HTML)
public class GrantFormPages {

  @Inject Models models;
  @Inject GrantSetUp setUp;
  @Inject GrantChoices choices;
  @Inject Flash flash;

  @GET
  public String form() {
    return page(TypedGrant.nothing(), List.of());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response create(MultivaluedMap<String, String> fields) {
    choices.parties();
    var typed = TypedGrant.of(fields);
    var reference = typed.get("reference").strip();
    try {
      var details = GrantForm.read(typed);
      typed.read();
      setUp.create(
          new NewGrant(
              reference, typed.get("provider"), typed.word(GrantStatus.class, "status"), details));
    } catch (InvalidInput wrong) {
      return again(typed, TypedGrant.errors(wrong, GrantForm.DAYS));
    } catch (RuleViolation taken) {
      return again(typed, List.of(new FieldError("reference", taken.getMessage())));
    }
    flash.say("Grant created. Add its partners, its money and its agreement");
    return Response.ok("redirect:/grants/" + reference).build();
  }

  private Response again(TypedGrant typed, List<FieldError> errors) {
    return Response.status(Response.Status.BAD_REQUEST).entity(page(typed, errors)).build();
  }

  private String page(TypedGrant typed, List<FieldError> errors) {
    models.put("page", GrantFormPage.creating(choices.parties(), typed, errors));
    return "grant/form.jte";
  }
}
