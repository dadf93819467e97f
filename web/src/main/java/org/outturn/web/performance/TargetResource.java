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
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.outturn.kernel.NotFound;
import org.outturn.kernel.Slice;
import org.outturn.performance.NewTarget;
import org.outturn.performance.TargetReading;
import org.outturn.performance.TargetRow;
import org.outturn.performance.TargetSetting;
import org.outturn.performance.TargetValue;
import org.outturn.web.api.Body;
import org.outturn.web.api.Etags;

/** What is promised for a grant's measures, by period. */
@RequestScoped
@Path("grants/{ref}/targets")
@Produces(MediaType.APPLICATION_JSON)
public class TargetResource {

  @Inject TargetSetting setting;
  @Inject TargetReading reading;
  @Inject Etags etags;

  @PathParam("ref")
  String grant;

  /** What is promised now. */
  @GET
  public Slice<TargetAnswer> list() {
    return WholeList.of(reading.current(grant), TargetAnswer::of);
  }

  /**
   * A target with its history.
   *
   * @param history the newest first, which is the target that stands
   */
  public record WithHistory(TargetAnswer target, List<TargetAnswer> history) {}

  /** What is and was promised for a measure in a period. */
  @GET
  @Path("{period}/{measure}")
  public Response get(@PathParam("period") String period, @PathParam("measure") String measure) {
    var history = reading.history(grant, measure, period);
    var newest = history.stream().findFirst().map(TargetRow::id).orElseThrow(NotFound::new);
    var answers = history.stream().map(TargetAnswer::of).toList();
    return Etags.tagged(newest, new WithHistory(answers.get(0), answers)).build();
  }

  /**
   * Sets one: {@code {"measure","period","value","tolerance","toleranceIsPercent","source",
   * "reason"}}; a change needs the reason.
   */
  @POST
  public Response set(String json) {
    var body = Body.of(json);
    var target =
        new TargetValue(
            body.number("value"),
            Optional.ofNullable(body.number("tolerance")).orElse(BigDecimal.ZERO),
            body.flag("toleranceIsPercent"),
            body.flag("illustrative"));
    setting.set(
        grant,
        body.text("measure"),
        body.text("period"),
        new NewTarget(target, body.text("source"), body.text("reason")),
        etags.ifMatch());
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

  /** Takes one back: {@code {"reason"}}; it stays in the record. */
  @POST
  @Path("{period}/{measure}/removal")
  public Response remove(
      @PathParam("period") String period, @PathParam("measure") String measure, String json) {
    var reason = Body.of(json).text("reason");
    setting.set(grant, measure, period, new NewTarget(null, null, reason), etags.ifMatch());
    return get(period, measure);
  }
}
