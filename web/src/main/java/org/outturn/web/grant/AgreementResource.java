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
import org.outturn.grant.AgreementKind;
import org.outturn.grant.Agreements;
import org.outturn.grant.NewAgreement;
import org.outturn.grant.NewSignature;
import org.outturn.grant.SigningParty;
import org.outturn.web.api.Body;

/** The agreements of a grant, version by version. */
@RequestScoped
@Path("grants/{ref}/agreements")
@Produces(MediaType.APPLICATION_JSON)
public class AgreementResource {

  @Inject Agreements agreements;

  @PathParam("ref")
  String grant;

  @GET
  public JsonObject list() {
    return GrantJson.list(agreements.of(grant), PartJson::agreement);
  }

  @POST
  public Response draw(String json) {
    var body = Body.of(json);
    var number =
        agreements.draw(
            grant,
            new NewAgreement(
                body.word(AgreementKind.class, "kind"),
                body.day("startsOn"),
                body.day("endsOn"),
                body.text("summary"),
                body.text("source"),
                body.flag("illustrative")));
    return Response.created(URI.create("/api/v1/grants/" + grant + "/agreements/" + number))
        .entity(get(number))
        .build();
  }

  @GET
  @Path("{number}")
  public JsonObject get(@PathParam("number") int number) {
    return PartJson.agreement(agreements.get(grant, number));
  }

  /** Records that a party signed: {@code {"party","name","office","signedOn"}}. */
  @POST
  @Path("{number}/signature")
  public JsonObject sign(@PathParam("number") int number, String json) {
    var body = Body.of(json);
    agreements.sign(
        grant,
        number,
        new NewSignature(
            body.word(SigningParty.class, "party"),
            body.text("name"),
            body.text("office"),
            body.day("signedOn"),
            body.flag("illustrative")));
    return get(number);
  }
}
