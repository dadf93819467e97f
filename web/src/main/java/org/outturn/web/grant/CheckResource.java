package org.outturn.web.grant;

import static org.outturn.web.grant.GrantJson.put;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.outturn.grant.CheckKind;
import org.outturn.grant.CheckRecording;
import org.outturn.grant.CheckResult;
import org.outturn.grant.CheckView;
import org.outturn.grant.Checks;
import org.outturn.grant.NewCheck;
import org.outturn.web.api.Body;

/** What was checked of the organisations that deliver a grant. */
@RequestScoped
@Path("grants/{ref}/checks")
@Produces(MediaType.APPLICATION_JSON)
public class CheckResource {

  @Inject Checks checks;
  @Inject CheckRecording recording;

  @PathParam("ref")
  String grant;

  @GET
  public JsonObject list() {
    return GrantJson.list(checks.list(grant), CheckResource::json);
  }

  /**
   * Records a check of the lead provider, or of the member that is named: {@code
   * {"organisation","kind","title","everyGrant","result","checkedBy","checkedOn","expiresOn",
   * "note","source"}}.
   */
  @POST
  public Response record(String text) {
    var body = Body.of(text);
    var id =
        recording.record(
            grant,
            new NewCheck(
                body.text("organisation"),
                body.word(CheckKind.class, "kind"),
                body.text("title"),
                body.flag("everyGrant"),
                body.word(CheckResult.class, "result"),
                body.text("checkedBy"),
                body.day("checkedOn"),
                body.day("expiresOn"),
                body.text("note"),
                body.text("source")));
    return Response.created(URI.create("/api/v1/grants/" + grant + "/checks/" + id))
        .entity(get(id))
        .build();
  }

  @GET
  @Path("{id}")
  public JsonObject get(@PathParam("id") long id) {
    return json(checks.get(grant, id));
  }

  /** Takes a check back: {@code {"reason"}}. */
  @POST
  @Path("{id}/voiding")
  public JsonObject voidCheck(@PathParam("id") long id, String text) {
    recording.voidCheck(grant, id, Body.of(text).text("reason"));
    return get(id);
  }

  private static JsonObject json(CheckView check) {
    var json = Json.createObjectBuilder().add("id", check.id());
    put(json, "kind", check.kind());
    put(json, "title", check.title());
    put(json, "organisation", check.organisation());
    put(json, "name", check.organisationName());
    json.add("everyGrant", check.everyGrant());
    put(json, "result", check.result());
    put(json, "standing", check.standing());
    put(json, "checkedBy", check.checkedBy());
    put(json, "checkedOn", check.checkedOn());
    put(json, "expiresOn", check.expiresOn());
    put(json, "note", check.note());
    put(json, "source", check.source());
    json.add("latest", check.latest());
    put(json, "recordedBy", check.recordedBy());
    put(json, "recordedAt", check.recordedAt());
    put(json, "voidReason", check.voidReason());
    return json.build();
  }
}
