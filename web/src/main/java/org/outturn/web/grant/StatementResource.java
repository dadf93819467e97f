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
import org.outturn.grant.GrantStatements;
import org.outturn.grant.NewStatement;
import org.outturn.grant.StatementKind;
import org.outturn.kernel.NotFound;
import org.outturn.web.api.Body;

/** What is said about a grant, each with its source. */
@RequestScoped
@Path("grants/{ref}/statements")
@Produces(MediaType.APPLICATION_JSON)
public class StatementResource {

  @Inject GrantStatements statements;

  @PathParam("ref")
  String grant;

  @GET
  public JsonObject list() {
    return GrantJson.list(statements.of(grant), PartJson::statement);
  }

  @POST
  public Response add(String json) {
    var body = Body.of(json);
    var id =
        statements.add(
            grant,
            new NewStatement(
                body.word(StatementKind.class, "kind"),
                body.text("words"),
                body.text("source"),
                body.flag("illustrative")));
    return Response.created(URI.create("/api/v1/grants/" + grant + "/statements/" + id))
        .entity(get(id))
        .build();
  }

  @GET
  @Path("{id}")
  public JsonObject get(@PathParam("id") long id) {
    return statements.of(grant).stream()
        .filter(one -> one.id() == id)
        .findFirst()
        .map(PartJson::statement)
        .orElseThrow(NotFound::new);
  }

  /** Takes back what was recorded by mistake: {@code {"reason"}}. */
  @POST
  @Path("{id}/removal")
  public JsonObject remove(@PathParam("id") long id, String json) {
    statements.remove(grant, id, Body.of(json).text("reason"));
    return list();
  }
}
