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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.outturn.access.AccountAdministration;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.access.Role;
import org.outturn.access.WantedAccount;
import org.outturn.access.Workplace;
import org.outturn.kernel.InvalidInput;
import org.outturn.web.api.Sent;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.FieldErrors;

/** Creating an account: first where the person works, then who they are and what they may do. */
@RequestScoped
@Path("new-account")
@Controller
@Produces(MediaType.TEXT_HTML)
public class NewAccountPages {

  /** Stands for no organisation at all. */
  static final String INSTALLATION = "-";

  private static final String CHOOSE = "access/new-account-organisation.jte";
  private static final String FORM = "access/new-account.jte";

  @Inject Models models;
  @Inject AccountAdministration accounts;
  @Inject CurrentActor actor;
  @Inject LinkAddress addresses;

  @GET
  public Response form(@QueryParam("organisation") String slug) {
    if (slug == null) {
      return choose(List.of());
    }
    var kind = kind(slug);
    if (kind.isEmpty()) {
      var error = new FieldError("organisation", "Select an organisation");
      return choose(List.of(error));
    }
    var empty = new WantedAccount("", "", slug, java.util.Set.of());
    models.put("page", NewAccountPage.of(empty, name(slug), kind.get(), List.of()));
    return Response.ok(FORM).build();
  }

  @POST
  public Response create(
      @FormParam("organisation") @DefaultValue("") String slug,
      @FormParam("username") @DefaultValue("") String username,
      @FormParam("displayName") @DefaultValue("") String displayName,
      @FormParam("roles") List<String> roles) {
    var wanted =
        new WantedAccount(
            username.strip(),
            displayName.strip(),
            slug.equals(INSTALLATION) ? "" : slug,
            Sent.words(Role.class, "roles", roles));
    try {
      var link = accounts.create(wanted);
      models.put("page", IssuedLinkPage.of(wanted.username(), link, addresses.of(link)));
      return Response.ok("access/issued-link.jte").build();
    } catch (InvalidInput wrong) {
      return again(wanted, slug, FieldErrors.of(wrong));
    }
  }

  private Response again(WantedAccount wanted, String slug, List<FieldError> errors) {
    var kind = kind(slug);
    if (kind.isEmpty()) {
      return choose(errors);
    }
    var typed = new WantedAccount(wanted.username(), wanted.displayName(), slug, wanted.roles());
    models.put("page", NewAccountPage.of(typed, name(slug), kind.get(), errors));
    return Response.status(Response.Status.BAD_REQUEST).entity(FORM).build();
  }

  private Response choose(List<FieldError> errors) {
    var all = actor.get().may(Permission.MANAGE_BODIES);
    models.put("page", ChooseOrganisationPage.of(accounts.workplaces(), all, errors));
    var status = errors.isEmpty() ? Response.Status.OK : Response.Status.BAD_REQUEST;
    return Response.status(status).entity(CHOOSE).build();
  }

  private Optional<Workplace.Kind> kind(String slug) {
    if (slug.equals(INSTALLATION)) {
      return actor.get().may(Permission.MANAGE_BODIES)
          ? Optional.of(Workplace.Kind.INSTALLATION)
          : Optional.empty();
    }
    return workplace(slug).map(Workplace::kind);
  }

  private String name(String slug) {
    return workplace(slug).map(Workplace::name).orElse("the installation");
  }

  private Optional<Workplace> workplace(String slug) {
    return accounts.workplaces().stream().filter(one -> one.slug().equals(slug)).findFirst();
  }
}
