package org.outturn.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.outturn.access.LinkPurpose;
import org.outturn.access.LinkUse;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.NotFound;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.FieldErrors;
import org.outturn.web.view.Flash;

/** Where an invitation and a reset link lead: setting a password. */
@RequestScoped
@Path("{purpose: invitation|reset}/{secret}")
@Controller
@Produces(MediaType.TEXT_HTML)
public class PasswordPages {

  private static final String VIEW = "access/set-password.jte";

  @Inject Models models;
  @Inject LinkUse links;
  @Inject Flash flash;

  @PathParam("purpose")
  String purpose;

  @PathParam("secret")
  String secret;

  /** The form; what was typed into it does not come back. */
  public record Page(String action, String username, List<FieldError> errors) {}

  @GET
  public String form() {
    return view(List.of());
  }

  @POST
  public Response set(@FormParam("password") @DefaultValue("") String password) {
    try {
      links.setPassword(kind(), secret, password);
    } catch (InvalidInput wrong) {
      var again = view(FieldErrors.of(wrong));
      return Response.status(Response.Status.BAD_REQUEST).entity(again).build();
    }
    flash.say("Your password is set. Sign in with it");
    return Response.ok("redirect:/sign-in").build();
  }

  private String view(List<FieldError> errors) {
    var username = links.holder(kind(), secret).orElseThrow(NotFound::new);
    models.put("page", new Page("/" + purpose + "/" + secret, username, errors));
    return VIEW;
  }

  private LinkPurpose kind() {
    return LinkPurpose.valueOf(purpose.toUpperCase(Locale.ROOT));
  }
}
