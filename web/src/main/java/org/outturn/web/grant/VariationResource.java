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
import org.outturn.grant.NewVariation;
import org.outturn.grant.ProfileRow;
import org.outturn.grant.VariationKind;
import org.outturn.grant.Variations;
import org.outturn.web.api.Body;
import org.outturn.web.api.Etags;

/** The variations of a grant. */
@RequestScoped
@Path("grants/{ref}/variations")
@Produces(MediaType.APPLICATION_JSON)
public class VariationResource {

  @Inject Variations variations;
  @Inject Etags etags;

  @PathParam("ref")
  String grant;

  @GET
  public JsonObject list() {
    return GrantJson.list(variations.of(grant), PartJson::variation);
  }

  /**
   * Varies the grant: {@code {"kind","variedOn","reason"}} and what the kind changes, {@code
   * "endsOn"}, {@code "ceiling"}, {@code "profile":[{"financialYear","amount"}]}, {@code "scope"}
   * or {@code "provider"}.
   */
  @POST
  public Response vary(String json) {
    var body = Body.of(json);
    var number =
        variations.vary(
            grant,
            etags.ifMatch(),
            new NewVariation(
                body.word(VariationKind.class, "kind"),
                body.day("variedOn"),
                body.text("reason"),
                body.day("endsOn"),
                GrantBody.money(body, "ceiling"),
                body.list("profile").stream().map(VariationResource::year).toList(),
                body.text("scope"),
                body.text("provider"),
                body.text("source"),
                body.flag("illustrative")));
    return Response.created(URI.create("/api/v1/grants/" + grant + "/variations/" + number))
        .entity(get(number))
        .build();
  }

  private static ProfileRow year(Body body) {
    return new ProfileRow(
        body.text("financialYear"), GrantBody.money(body, "amount"), body.flag("illustrative"));
  }

  @GET
  @Path("{number}")
  public JsonObject get(@PathParam("number") int number) {
    return PartJson.variation(variations.get(grant, number));
  }
}
