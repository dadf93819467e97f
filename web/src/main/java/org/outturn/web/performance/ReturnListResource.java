package org.outturn.web.performance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.outturn.performance.ReturnReading;

/** A grant's returns, oldest period first. */
@RequestScoped
@Path("grants/{ref}/returns")
@Produces(MediaType.APPLICATION_JSON)
public class ReturnListResource {

  @Inject ReturnReading reading;

  @GET
  public JsonObject list(@PathParam("ref") String grant) {
    var items = Json.createArrayBuilder();
    var rows = reading.list(grant);
    rows.forEach(row -> items.add(ReturnJson.row(row)));
    return Json.createObjectBuilder()
        .add("items", items)
        .add("page", 1)
        .add("size", Math.max(50, rows.size()))
        .add("total", rows.size())
        .build();
  }
}
