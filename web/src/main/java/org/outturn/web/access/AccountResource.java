package org.outturn.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.outturn.access.AccountAdministration;
import org.outturn.access.AccountFilter;
import org.outturn.access.AccountRow;
import org.outturn.access.AccountStatus;
import org.outturn.access.IssuedLink;
import org.outturn.access.Role;
import org.outturn.access.WantedAccount;
import org.outturn.kernel.Slice;
import org.outturn.web.api.Etags;
import org.outturn.web.api.PageQuery;
import org.outturn.web.api.Sent;

/** The accounts that the caller administers. */
@RequestScoped
@Path("accounts")
@Produces(MediaType.APPLICATION_JSON)
public class AccountResource {

  @Inject AccountAdministration accounts;
  @Inject LinkAddress addresses;
  @Inject Etags etags;

  /**
   * An account wanted.
   *
   * @param organisation the slug; left out for installation administrators
   */
  public record Wanted(
      String username, String displayName, String organisation, List<String> roles) {}

  /** A change wanted. */
  public record Change(List<String> roles) {}

  /**
   * A link that its receiver opens once.
   *
   * @param url with the secret, shown this once
   */
  public record Link(String purpose, String url, Instant expiresAt) {}

  @GET
  public Slice<AccountRow> list(
      @BeanParam PageQuery query,
      @QueryParam("q") @DefaultValue("") String text,
      @QueryParam("status") String status,
      @QueryParam("organisation") @DefaultValue("") String organisation) {
    var wanted =
        new AccountFilter(text, Sent.word(AccountStatus.class, "status", status), organisation);
    return accounts.list(wanted, query.paging());
  }

  @POST
  public Response create(Wanted sent) {
    var wanted = Sent.required(sent);
    var link =
        accounts.create(
            new WantedAccount(
                wanted.username(),
                wanted.displayName(),
                wanted.organisation(),
                Sent.words(Role.class, "roles", wanted.roles())));
    var at = URI.create("/api/v1/accounts/" + wanted.username());
    return Response.created(at).entity(link(link)).build();
  }

  @GET
  @Path("{username}")
  public Response get(@PathParam("username") String username) {
    var account = accounts.get(username);
    return Etags.tagged(account.version(), account).build();
  }

  @PATCH
  @Path("{username}")
  public Response change(@PathParam("username") String username, Change change) {
    var now = accounts.get(username);
    var based = etags.required();
    var version = based == null ? now.version() : based;
    var roles = Sent.words(Role.class, "roles", Sent.required(change).roles());
    accounts.changeRoles(username, version, roles);
    return get(username);
  }

  @POST
  @Path("{username}/invitation")
  public Response invite(@PathParam("username") String username) {
    return Response.status(Response.Status.CREATED).entity(link(accounts.invite(username))).build();
  }

  @POST
  @Path("{username}/reset")
  public Response reset(@PathParam("username") String username) {
    return Response.status(Response.Status.CREATED).entity(link(accounts.reset(username))).build();
  }

  @POST
  @Path("{username}/suspension")
  public Response suspend(@PathParam("username") String username) {
    accounts.suspend(username);
    return get(username);
  }

  @POST
  @Path("{username}/reinstatement")
  public Response reinstate(@PathParam("username") String username) {
    accounts.reinstate(username);
    return get(username);
  }

  private Link link(IssuedLink link) {
    return new Link(link.purpose().name(), addresses.of(link), link.expiresAt());
  }
}
