package org.outturn.web.organisation;

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
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.outturn.grant.GrantsOfOrganisation;
import org.outturn.kernel.Paging;
import org.outturn.kernel.Slice;
import org.outturn.organisation.OrganisationAdministration;
import org.outturn.organisation.OrganisationDetails;
import org.outturn.organisation.OrganisationKind;
import org.outturn.organisation.OrganisationLinks;
import org.outturn.organisation.OrganisationView;
import org.outturn.organisation.WorkingLink;
import org.outturn.web.api.Body;
import org.outturn.web.api.Etags;
import org.outturn.web.api.PageQuery;
import org.outturn.web.api.Sent;

/** The organisations that the caller may know; administrators change them. */
@RequestScoped
@Path("organisations")
@Produces(MediaType.APPLICATION_JSON)
public class OrganisationResource {

  @Inject OrganisationAdministration organisations;
  @Inject OrganisationLinks links;
  @Inject GrantsOfOrganisation grants;
  @Inject Etags etags;

  /** An organisation wanted, or a change: what is left out of a change stays. */
  public record Wanted(
      String name, String kind, List<String> aliases, String charityNumber, String companyNumber) {}

  @GET
  public Slice<OrganisationView> list(
      @BeanParam PageQuery query, @QueryParam("q") @DefaultValue("") String text) {
    return organisations.list(text, query.paging());
  }

  @POST
  public Response create(Wanted sent) {
    var wanted = Sent.required(sent);
    var slug =
        organisations.create(
            new OrganisationDetails(
                wanted.name(),
                Sent.word(OrganisationKind.class, "kind", wanted.kind()),
                wanted.aliases(),
                wanted.charityNumber(),
                wanted.companyNumber()));
    var made = organisations.get(slug);
    return Response.created(URI.create("/api/v1/organisations/" + slug))
        .entity(made)
        .tag(new EntityTag(Long.toString(made.version())))
        .build();
  }

  @GET
  @Path("{slug}")
  public Response get(@PathParam("slug") String slug) {
    var found = organisations.get(slug);
    return Etags.tagged(found.version(), found).build();
  }

  @PATCH
  @Path("{slug}")
  public Response change(@PathParam("slug") String slug, Wanted sent) {
    var now = organisations.managed(slug);
    var based = etags.required();
    var wanted = Sent.required(sent);
    organisations.change(
        slug,
        based == null ? now.version() : based,
        new OrganisationDetails(
            wanted.name() == null ? now.name() : wanted.name(),
            now.kind(),
            wanted.aliases() == null ? now.aliases() : wanted.aliases(),
            wanted.charityNumber() == null ? now.charityNumber() : wanted.charityNumber(),
            wanted.companyNumber() == null ? now.companyNumber() : wanted.companyNumber()));
    return get(slug);
  }

  /** Its other names. */
  @GET
  @Path("{slug}/aliases")
  public Slice<Alias> aliases(@PathParam("slug") String slug) {
    var found = organisations.get(slug).aliases().stream().map(Alias::new).toList();
    return new Slice<>(found, 1, Paging.DEFAULT_SIZE, found.size());
  }

  /** Adds another name. */
  @POST
  @Path("{slug}/aliases")
  public Response addAlias(@PathParam("slug") String slug, Alias sent) {
    var alias = Sent.required(sent).alias();
    organisations.addAlias(slug, etags.ifMatch(), alias);
    return Response.created(URI.create("/api/v1/organisations/" + slug + "/aliases"))
        .entity(organisations.get(slug))
        .build();
  }

  /** The commissioning bodies that it works or worked with, as far as the caller may know. */
  @GET
  @Path("{slug}/bodies")
  public Slice<WorkingLink> bodies(@PathParam("slug") String slug) {
    var found = links.of(slug);
    return new Slice<>(found, 1, Paging.MOST, found.size());
  }

  /** Lets a body work with a provider from today. */
  @POST
  @Path("{slug}/bodies")
  public Response link(@PathParam("slug") String slug, Linked sent) {
    links.begin(slug, Sent.required(sent).body());
    return Response.created(URI.create("/api/v1/organisations/" + slug + "/bodies"))
        .entity(bodies(slug))
        .build();
  }

  /** Ends that a body works with a provider. */
  @POST
  @Path("{slug}/bodies/{body}/ending")
  public Slice<WorkingLink> end(
      @PathParam("slug") String slug, @PathParam("body") String body, String json) {
    var sent = Body.of(json);
    links.end(slug, body, sent.day("endedOn"), sent.text("reason"));
    return bodies(slug);
  }

  /** The grants that it has a part in, of those that the caller may see. */
  @GET
  @Path("{slug}/grants")
  public Slice<GrantsOfOrganisation.Row> grants(@PathParam("slug") String slug) {
    organisations.get(slug);
    var found = grants.of(slug);
    return new Slice<>(found, 1, Math.max(Paging.MOST, found.size()), found.size());
  }

  /** Another name. */
  public record Alias(String alias) {}

  /**
   * A link wanted.
   *
   * @param body the slug of a commissioning body
   */
  public record Linked(String body) {}
}
