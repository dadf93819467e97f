package org.outturn.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.StringReader;
import java.util.List;
import org.outturn.access.ApiTokens;
import org.outturn.access.TokenRow;

/** The caller's own tokens. */
@RequestScoped
@Path("tokens")
@Produces(MediaType.APPLICATION_JSON)
public class TokenResource {

  private static final String LABEL = "API";

  @Inject ApiTokens tokens;

  /**
   * Makes a token for whoever signed in with HTTP Basic.
   *
   * @param body empty, or a JSON object with {@code label} and {@code days}
   */
  @POST
  public Response issue(String body) {
    var wanted =
        body == null || body.isBlank()
            ? JsonValue.EMPTY_JSON_OBJECT
            : Json.createReader(new StringReader(body)).readObject();
    var token =
        tokens.issue(
            wanted.getString("label", LABEL), wanted.getInt("days", ApiTokens.DEFAULT_DAYS));
    return Response.status(Response.Status.CREATED).entity(token).build();
  }

  @GET
  public List<TokenRow> list() {
    return tokens.mine();
  }

  @DELETE
  @Path("{id}")
  public void revoke(@PathParam("id") long id) {
    tokens.revoke(id);
  }
}
