package org.outturn.web.grant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.outturn.grant.FundingKind;
import org.outturn.grant.FundingSplit;
import org.outturn.grant.NewFunding;
import org.outturn.kernel.NotFound;
import org.outturn.web.api.Body;

/** Where a grant's money comes from. */
@RequestScoped
@Path("grants/{ref}/funding")
@Produces(MediaType.APPLICATION_JSON)
public class FundingResource {

  @Inject FundingSplit split;

  @PathParam("ref")
  String grant;

  @GET
  public JsonObject list() {
    return GrantJson.list(split.sources(grant), PartJson::funding);
  }

  @POST
  public Response add(String json) {
    var body = Body.of(json);
    var id =
        split.add(
            grant,
            new NewFunding(
                body.text("funder"),
                body.word(FundingKind.class, "kind"),
                GrantBody.money(body, "amount"),
                body.flag("additional"),
                body.text("note"),
                body.text("source"),
                body.flag("illustrative")));
    return Response.created(URI.create("/api/v1/grants/" + grant + "/funding/" + id))
        .entity(get(id))
        .build();
  }

  @GET
  @Path("{id}")
  public JsonObject get(@PathParam("id") long id) {
    return split.sources(grant).stream()
        .filter(one -> one.id() == id)
        .findFirst()
        .map(PartJson::funding)
        .orElseThrow(NotFound::new);
  }

  /** Takes back what was recorded by mistake: {@code {"reason"}}. */
  @POST
  @Path("{id}/removal")
  public JsonObject remove(@PathParam("id") long id, String json) {
    split.remove(grant, id, Body.of(json).text("reason"));
    return list();
  }
}
