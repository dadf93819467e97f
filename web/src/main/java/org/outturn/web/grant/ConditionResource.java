package org.outturn.web.grant;

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
import java.util.List;
import org.outturn.grant.ConditionSetUp;
import org.outturn.grant.Conditions;
import org.outturn.grant.NewCondition;
import org.outturn.web.api.Body;

/** The conditions of a grant. */
@RequestScoped
@Path("grants/{ref}/conditions")
@Produces(MediaType.APPLICATION_JSON)
public class ConditionResource {

  @Inject Conditions conditions;
  @Inject ConditionSetUp setUp;

  @PathParam("ref")
  String grant;

  @GET
  public JsonObject list() {
    var rows = conditions.list(grant);
    var items = Json.createArrayBuilder();
    rows.forEach(row -> items.add(ConditionJson.row(row)));
    return Json.createObjectBuilder()
        .add("items", items)
        .add("page", 1)
        .add("size", Math.max(50, rows.size()))
        .add("total", rows.size())
        .build();
  }

  /** Attaches a condition: {@code {"code","title","requirement","dueOn","beforePayment"}}. */
  @POST
  public Response attach(String json) {
    var body = Body.of(json);
    var condition =
        new NewCondition(
            body.text("code"),
            body.text("title"),
            body.text("requirement"),
            body.day("dueOn"),
            body.flag("beforePayment"),
            body.text("source"));
    setUp.attach(grant, List.of(condition));
    return Response.created(
            URI.create("/api/v1/grants/" + grant + "/conditions/" + condition.code()))
        .entity(get(condition.code()))
        .build();
  }

  @GET
  @Path("{code}")
  public JsonObject get(@PathParam("code") String code) {
    return ConditionJson.row(conditions.row(grant, code));
  }
}
