package org.outturn.web.performance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.outturn.performance.KpiSetUp;
import org.outturn.performance.NewPeriod;
import org.outturn.web.api.Body;

/** The periods for which a grant reports. */
@RequestScoped
@Path("grants/{ref}/periods")
@Produces(MediaType.APPLICATION_JSON)
public class PeriodResource {

  @Inject KpiSetUp setUp;

  /** Opens a period: {@code {"code","dueOn"}}, a one-off with its {@code startsOn, lastDay}. */
  @POST
  public Response open(@PathParam("ref") String grant, String json) {
    var body = Body.of(json);
    var wanted =
        new NewPeriod(
            body.text("code"),
            body.day("startsOn"),
            body.day("lastDay"),
            body.day("dueOn"),
            body.flag("illustrative"));
    var period = setUp.open(grant, wanted);
    return Response.created(URI.create("/api/v1/grants/" + grant + "/returns/" + period.code()))
        .entity(
            Json.createObjectBuilder()
                .add("code", period.code())
                .add("startsOn", period.start().toString())
                .add("lastDay", period.lastDay().toString())
                .add("dueOn", wanted.dueOn().toString())
                .build())
        .build();
  }
}
