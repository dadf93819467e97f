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
import java.math.BigDecimal;
import java.util.Optional;
import org.outturn.performance.KpiSetUp;
import org.outturn.performance.TargetValue;
import org.outturn.web.api.Body;

/** What is promised for a grant's measures, by period. */
@RequestScoped
@Path("grants/{ref}/targets")
@Produces(MediaType.APPLICATION_JSON)
public class TargetResource {

  @Inject KpiSetUp setUp;

  /** Sets one: {@code {"measure","period","value","tolerance","toleranceIsPercent"}}. */
  @POST
  public Response set(@PathParam("ref") String grant, String json) {
    var body = Body.of(json);
    var target =
        new TargetValue(
            body.number("value"),
            Optional.ofNullable(body.number("tolerance")).orElse(BigDecimal.ZERO),
            body.flag("toleranceIsPercent"),
            body.flag("illustrative"));
    setUp.target(grant, body.text("measure"), body.text("period"), target);
    return Response.status(Response.Status.CREATED)
        .entity(
            Json.createObjectBuilder()
                .add("measure", body.text("measure"))
                .add("period", body.text("period"))
                .add("value", target.value())
                .add("tolerance", target.tolerance())
                .add("toleranceIsPercent", target.toleranceIsPercent())
                .build())
        .build();
  }
}
