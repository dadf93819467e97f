package org.outturn.web.performance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.outturn.kernel.Slice;
import org.outturn.performance.KpiSetReading;
import org.outturn.performance.KpiSetUp;
import org.outturn.performance.MeasureDef;
import org.outturn.performance.MeasureIdentity;
import org.outturn.performance.MeasureType;
import org.outturn.performance.NewKpiSet;
import org.outturn.web.api.Body;
import org.outturn.web.api.Etags;

/** The versions of what a grant's returns report. */
@RequestScoped
@Path("grants/{ref}/kpi-sets")
@Produces(MediaType.APPLICATION_JSON)
public class KpiSetResource {

  @Inject KpiSetUp setUp;
  @Inject KpiSetReading reading;
  @Inject Etags etags;

  @PathParam("ref")
  String grant;

  /** Every version, the newest first. */
  @GET
  public Slice<KpiSetAnswer> list() {
    return WholeList.of(reading.versions(grant), KpiSetAnswer::of);
  }

  /** One version; its ETag, sent in If-Match, makes it the one that the next is based on. */
  @GET
  @Path("{number}")
  public Response get(@PathParam("number") int number) {
    return Etags.tagged(number, KpiSetAnswer.of(reading.version(grant, number))).build();
  }

  /**
   * Adds the next version: {@code {"measures":[{"code","name","type",…}],
   * "identities":[{"code","total","parts":[{"measure"}]}],"reason","periods":["2019-20-Q3"]}}; the
   * periods, whose returns are not started, move to it.
   */
  @POST
  public Response define(String json) {
    var body = Body.of(json);
    var wanted =
        new NewKpiSet(
            body.list("measures").stream().map(KpiSetResource::measure).toList(),
            body.list("identities").stream().map(KpiSetResource::identity).toList(),
            body.text("reason"),
            body.words("periods"),
            etags.ifMatch());
    var number = setUp.define(grant, wanted);
    return Response.created(URI.create("/api/v1/grants/" + grant + "/kpi-sets/" + number))
        .entity(
            Json.createObjectBuilder()
                .add("number", number)
                .add("measures", wanted.measures().size())
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
