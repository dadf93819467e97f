package org.outturn.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.outturn.access.AccountAdministration;
import org.outturn.access.AccountFilter;
import org.outturn.access.AccountStatus;
import org.outturn.access.IssuedLink;
import org.outturn.access.Role;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.RuleViolation;
import org.outturn.web.api.PageQuery;
import org.outturn.web.api.Sent;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.FieldErrors;
import org.outturn.web.view.Flash;

/** Accounts, for administrators. */
@RequestScoped
@Path("accounts")
@Controller
@Produces(MediaType.TEXT_HTML)
public class AccountPages {

  private static final String ONE = "access/account.jte";
  private static final String LINK = "access/issued-link.jte";

  @Inject Models models;
  @Inject AccountAdministration accounts;
  @Inject LinkAddress addresses;
  @Inject Flash flash;

  @GET
  public String list(
      @BeanParam PageQuery query,
      @QueryParam("q") @DefaultValue("") String text,
      @QueryParam("status") @DefaultValue("") String status) {
    var filter = new AccountFilter(text, Sent.word(AccountStatus.class, "status", status), "");
    models.put("page", AccountListPage.of(filter, accounts.list(filter, query.paging())));
    return "access/accounts.jte";
  }

  @GET
  @Path("{username}")
  public String show(@PathParam("username") String username) {
    return one(username, List.of());
  }

  @POST
  @Path("{username}/roles")
  public Response changeRoles(
      @PathParam("username") String username,
      @FormParam("version") long version,
      @FormParam("roles") List<String> roles) {
    try {
      accounts.changeRoles(username, version, Sent.words(Role.class, "roles", roles));
    } catch (InvalidInput wrong) {
      return refused(username, FieldErrors.of(wrong));
    } catch (RuleViolation rule) {
      return refused(username, List.of(new FieldError("roles", rule.getMessage())));
    }
    flash.say("Roles changed. They hold from the next page on");
    return back(username);
  }

  @POST
  @Path("{username}/suspension")
  public Response suspend(@PathParam("username") String username) {
    return move(username, () -> accounts.suspend(username), "Account suspended");
  }

  @POST
  @Path("{username}/reinstatement")
  public Response reinstate(@PathParam("username") String username) {
    return move(username, () -> accounts.reinstate(username), "Account reinstated");
  }

  @POST
  @Path("{username}/invitation")
  public Response invite(@PathParam("username") String username) {
    try {
      return issued(username, accounts.invite(username));
    } catch (RuleViolation rule) {
      return refused(username, List.of(new FieldError(null, rule.getMessage())));
    }
  }

  @POST
  @Path("{username}/reset")
  public Response reset(@PathParam("username") String username) {
    try {
      return issued(username, accounts.reset(username));
    } catch (RuleViolation rule) {
      return refused(username, List.of(new FieldError(null, rule.getMessage())));
    }
  }

  private Response move(String username, Runnable change, String done) {
    try {
      change.run();
    } catch (RuleViolation rule) {
      return refused(username, List.of(new FieldError(null, rule.getMessage())));
    }
    flash.say(done);
    return back(username);
  }

  private Response issued(String username, IssuedLink link) {
    models.put("page", IssuedLinkPage.of(username, link, addresses.of(link)));
    return Response.ok(LINK).build();
  }

  private Response refused(String username, List<FieldError> errors) {
    return Response.status(Response.Status.BAD_REQUEST).entity(one(username, errors)).build();
  }

  private String one(String username, List<FieldError> errors) {
    models.put("page", AccountPage.of(accounts.get(username), errors));
    return ONE;
  }

  private static Response back(String username) {
    return Response.ok("redirect:/accounts/" + username).build();
  }
}
