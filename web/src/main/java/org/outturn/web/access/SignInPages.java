package org.outturn.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.outturn.access.SignIn;
import org.outturn.web.security.ReturnPath;
import org.outturn.web.security.SignedInSession;
import org.outturn.web.view.FieldError;

/** The form that lets people in. */
@RequestScoped
@Path("sign-in")
@Controller
@Produces(MediaType.TEXT_HTML)
public class SignInPages {

  private static final String VIEW = "access/sign-in.jte";

  @Inject Models models;
  @Inject SignIn signIn;
  @Context HttpServletRequest request;

  /** The form with what was typed, except the password. */
  public record Page(String username, String returnTo, List<FieldError> errors) {}

  @GET
  public String form(@QueryParam("return") String returnTo) {
    models.put("page", new Page("", ReturnPath.safe(returnTo), List.of()));
    return VIEW;
  }

  @POST
  public Response signIn(
      @FormParam("username") @DefaultValue("") String username,
      @FormParam("password") @DefaultValue("") String password,
      @FormParam("return") String returnTo) {
    var back = ReturnPath.safe(returnTo);
    var missing = missing(username, password);
    if (!missing.isEmpty()) {
      return again(username, back, missing);
    }
    var answer = signIn.withPassword(username, password);
    if (!answer.succeeded()) {
      return again(username, back, List.of(new FieldError("username", answer.message())));
    }
    SignedInSession.start(request, answer.session().orElseThrow());
    return Response.seeOther(URI.create(back)).build();
  }

  private static List<FieldError> missing(String username, String password) {
    var errors = new ArrayList<FieldError>();
    if (username.isBlank()) {
      errors.add(new FieldError("username", "Enter your username"));
    }
    if (password.isEmpty()) {
      errors.add(new FieldError("password", "Enter your password"));
    }
    return errors;
  }

  private Response again(String username, String back, List<FieldError> errors) {
    models.put("page", new Page(username, back, errors));
    return Response.status(Response.Status.BAD_REQUEST).entity(VIEW).build();
  }
}
