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
import org.outturn.access.LinkPurpose;
import org.outturn.access.LinkUse;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.NotFound;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.FieldErrors;
import org.outturn.web.view.Flash;

/** The first page of a new installation: makes its first administrator. */
@RequestScoped
@Path("set-up/{secret}")
@Controller
@Produces(MediaType.TEXT_HTML)
public class SetUpPages {

  private static final String VIEW = "access/set-up.jte";

  @Inject Models models;
  @Inject LinkUse links;
  @Inject Flash flash;

  @PathParam("secret")
  String secret;

  /** The form with what was typed, except the password. */
  public record Page(String action, String username, String displayName, List<FieldError> errors) {}

  @GET
  public String form() {
    if (links.holder(LinkPurpose.SET_UP, secret).isEmpty()) {
      throw new NotFound();
    }
    models.put("page", new Page(action(), "", "", List.of()));
    return VIEW;
  }

  @POST
  public Response setUp(
      @FormParam("username") @DefaultValue("") String username,
      @FormParam("displayName") @DefaultValue("") String displayName,
      @FormParam("password") @DefaultValue("") String password) {
    try {
      links.setUp(secret, username.strip(), displayName.strip(), password);
    } catch (InvalidInput wrong) {
      models.put("page", new Page(action(), username, displayName, FieldErrors.of(wrong)));
      return Response.status(Response.Status.BAD_REQUEST).entity(VIEW).build();
    }
    flash.say("Outturn is set up. Sign in with your new username and password");
    return Response.ok("redirect:/sign-in").build();
  }

  private String action() {
    return "/set-up/" + secret;
  }
}
