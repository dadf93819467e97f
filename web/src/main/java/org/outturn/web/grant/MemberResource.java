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
import org.outturn.grant.Consortium;
import org.outturn.grant.MemberRole;
import org.outturn.grant.NewMember;
import org.outturn.kernel.NotFound;
import org.outturn.web.api.Body;

/** The consortium of a grant. */
@RequestScoped
@Path("grants/{ref}/members")
@Produces(MediaType.APPLICATION_JSON)
public class MemberResource {

  @Inject Consortium consortium;

  @PathParam("ref")
  String grant;

  @GET
  public JsonObject list() {
    return GrantJson.list(consortium.members(grant), PartJson::member);
  }

  @POST
  public Response add(String json) {
    var body = Body.of(json);
    var id =
        consortium.add(
            grant,
            new NewMember(
                body.text("organisation"),
                body.word(MemberRole.class, "role"),
                body.text("part"),
                body.day("startsOn"),
                body.day("endsOn"),
                body.text("source"),
                body.flag("illustrative")));
    return Response.created(URI.create("/api/v1/grants/" + grant + "/members/" + id))
        .entity(get(id))
        .build();
  }

  @GET
  @Path("{id}")
  public JsonObject get(@PathParam("id") long id) {
    return consortium.members(grant).stream()
        .filter(one -> one.id() == id)
        .findFirst()
        .map(PartJson::member)
        .orElseThrow(NotFound::new);
  }

  /** Ends a partner's time: {@code {"endsOn","reason"}}. */
  @POST
  @Path("{id}/ending")
  public JsonObject end(@PathParam("id") long id, String json) {
    var body = Body.of(json);
    consortium.end(grant, id, body.day("endsOn"), body.text("reason"));
    return list();
  }

  /** Takes back what was recorded by mistake: {@code {"reason"}}. */
  @POST
  @Path("{id}/removal")
  public JsonObject remove(@PathParam("id") long id, String json) {
    consortium.remove(grant, id, Body.of(json).text("reason"));
    return list();
  }
}
