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
import org.outturn.kernel.Slice;
import org.outturn.organisation.OrganisationAdministration;
import org.outturn.organisation.OrganisationDetails;
import org.outturn.organisation.OrganisationKind;
import org.outturn.organisation.OrganisationView;
import org.outturn.web.api.Etags;
import org.outturn.web.api.PageQuery;
import org.outturn.web.api.Sent;

/** The organisations that the caller administers. */
@RequestScoped
@Path("organisations")
@Produces(MediaType.APPLICATION_JSON)
public class OrganisationResource {

  @Inject OrganisationAdministration organisations;
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
    var now = organisations.get(slug);
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
}
