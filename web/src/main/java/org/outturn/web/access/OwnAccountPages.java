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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.outturn.access.ApiTokens;
import org.outturn.access.OwnAccount;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.RuleViolation;
import org.outturn.web.security.SignedInSession;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.FieldErrors;
import org.outturn.web.view.Flash;

/** One's own account: who one is, the password, the tokens. */
@RequestScoped
@Path("account")
@Controller
@Produces(MediaType.TEXT_HTML)
public class OwnAccountPages {

  private static final String VIEW = "access/own-account.jte";

  @Inject Models models;
  @Inject OwnAccount own;
  @Inject ApiTokens tokens;
  @Inject Flash flash;
  @Context HttpServletRequest request;

  @GET
  public String show() {
    return view("", List.of());
  }

  @POST
  @Path("password")
  public Response changePassword(
      @FormParam("presentPassword") @DefaultValue("") String present,
      @FormParam("newPassword") @DefaultValue("") String wanted) {
    try {
      var session = own.changePassword(present, wanted);
      SignedInSession.start(request, session);
    } catch (InvalidInput wrong) {
      return again("", FieldErrors.of(wrong));
    } catch (RuleViolation rule) {
      return again("", List.of(new FieldError("presentPassword", rule.getMessage())));
    }
    flash.say("Password changed. You are signed out everywhere else, and your tokens are revoked");
    return Response.ok("redirect:/account").build();
  }

  @POST
  @Path("tokens")
  public Response issueToken(
      @FormParam("label") @DefaultValue("") String label,
      @FormParam("days") @DefaultValue("90") String days) {
    try {
      var token = tokens.issue(label, number(days));
      models.put("page", NewTokenPage.of(token, label.strip()));
      return Response.ok("access/new-token.jte").build();
    } catch (InvalidInput wrong) {
      return again(label, FieldErrors.of(wrong));
    }
  }

  @POST
  @Path("tokens/revocation")
  public String revokeToken(@FormParam("token") long id) {
    tokens.revoke(id);
    flash.say("Token revoked");
    return "redirect:/account";
  }

  /** What is no number is out of range. */
  private static int number(String text) {
    return text.strip().matches("\\d{1,4}") ? Integer.parseInt(text.strip()) : 0;
  }

  private Response again(String label, List<FieldError> errors) {
    return Response.status(Response.Status.BAD_REQUEST).entity(view(label, errors)).build();
  }

  private String view(String label, List<FieldError> errors) {
    models.put("page", OwnAccountPage.of(own.view(), tokens.mine(), label, errors));
    return VIEW;
  }
}
