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
import java.util.Optional;
import org.outturn.performance.KpiSetUp;
import org.outturn.performance.MeasureDef;
import org.outturn.performance.MeasureIdentity;
import org.outturn.performance.MeasureType;
import org.outturn.web.api.Body;

/** The versions of what a grant's returns report. */
@RequestScoped
@Path("grants/{ref}/kpi-sets")
@Produces(MediaType.APPLICATION_JSON)
public class KpiSetResource {

  @Inject KpiSetUp setUp;

  /**
   * Adds the next version: {@code {"measures":[{"code","name","type",…}],
   * "identities":[{"code","total","parts":[{"measure"}]}]}}.
   */
  @POST
  public Response define(@PathParam("ref") String grant, String json) {
    var body = Body.of(json);
    var measures = body.list("measures").stream().map(KpiSetResource::measure).toList();
    var identities = body.list("identities").stream().map(KpiSetResource::identity).toList();
    var number = setUp.define(grant, measures, identities);
    return Response.status(Response.Status.CREATED)
        .entity(
            Json.createObjectBuilder()
                .add("number", number)
                .add("measures", measures.size())
                .build())
        .build();
  }

  private static MeasureDef measure(Body one) {
    return new MeasureDef(
        one.text("code"),
        one.text("name"),
        Optional.ofNullable(one.text("definition")).orElse(""),
        one.word(MeasureType.class, "type"),
        one.text("unit"),
        Optional.ofNullable(one.word(MeasureDef.Better.class, "better"))
            .orElse(MeasureDef.Better.NEITHER),
        one.flag("outcome"),
        one.flag("required"));
  }

  private static MeasureIdentity identity(Body one) {
    return new MeasureIdentity(
        one.text("code"),
        one.text("total"),
        one.list("parts").stream()
            .map(part -> Optional.ofNullable(part.text("measure")).orElse(""))
            .toList());
  }
}
