package org.outturn.web.grant;

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
import org.outturn.grant.GrantChanging;
import org.outturn.grant.GrantChoices;
import org.outturn.grant.GrantPictures;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.StaleVersion;
import org.outturn.web.view.Clash;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.Flash;

/** The form that describes a grant anew. */
@RequestScoped
@Path("grants/{ref}/change")
@Controller
@Produces(MediaType.TEXT_HTML)
public class GrantChangePages {

  @Inject Models models;
  @Inject GrantChanging changing;
  @Inject GrantPictures pictures;
  @Inject GrantChoices choices;
  @Inject Flash flash;

  @PathParam("ref")
  String grant;

  @GET
  public String form() {
    return page(GrantForm.of(changing.details(grant)), version(), List.of(), null);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response save(MultivaluedMap<String, String> fields) {
    choices.parties(grant);
    var typed = TypedGrant.of(fields);
    var wanted = GrantForm.read(typed);
    try {
      typed.read();
      changing.change(grant, typed.version(), wanted);
    } catch (InvalidInput wrong) {
      var errors = TypedGrant.errors(wrong, GrantForm.DAYS);
      var version = typed.version() == null ? version() : typed.version();
      return Response.status(400).entity(page(typed, version, errors, null)).build();
    } catch (StaleVersion changed) {
      var clash = GrantForm.clash(changing.details(grant), wanted);
      return Response.status(412).entity(page(typed, version(), List.of(), clash)).build();
    }
    flash.say("Grant changed");
    return Response.ok("redirect:/grants/" + grant).build();
  }

  private long version() {
    return pictures.of(grant).version();
  }

  private String page(TypedGrant typed, long version, List<FieldError> errors, Clash clash) {
    models.put("page", GrantFormPage.changing(grant, version, typed, errors, clash));
    return "grant/form.jte";
  }
}
