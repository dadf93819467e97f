package org.outturn.web.performance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import org.outturn.kernel.Slice;
import org.outturn.performance.DueDates;
import org.outturn.performance.NewPeriod;
import org.outturn.performance.PeriodOpening;
import org.outturn.performance.PeriodReading;
import org.outturn.performance.ProposedPeriod;
import org.outturn.web.api.Body;
import org.outturn.web.api.Etags;

/** The periods for which a grant reports. */
@RequestScoped
@Path("grants/{ref}/periods")
@Produces(MediaType.APPLICATION_JSON)
public class PeriodResource {

  @Inject PeriodReading reading;
  @Inject PeriodOpening opening;
  @Inject DueDates dueDates;
  @Inject Etags etags;

  @PathParam("ref")
  String grant;

  /** The open periods, oldest first. */
  @GET
  public Slice<PeriodAnswer> list() {
    return WholeList.of(reading.list(grant), period -> PeriodAnswer.of(period, null));
  }

  /** One period, with the changes of its due date. */
  @GET
  @Path("{period}")
  public Response get(@PathParam("period") String code) {
    var period = reading.one(grant, code);
    return Etags.tagged(period.version(), PeriodAnswer.of(period, reading.changes(grant, code)))
        .build();
  }

  /** Gives its return another due date: {@code {"dueOn","reason"}}. */
  @PATCH
  @Path("{period}")
  public Response change(@PathParam("period") String code, String json) {
    var body = Body.of(json);
    dueDates.change(grant, code, body.day("dueOn"), body.text("reason"), etags.required());
    return get(code);
  }

  /**
   * Opens a period: {@code {"code","dueOn"}}, a one-off with its {@code startsOn, lastDay} and
   * {@code overlaps: true} where it reports days that another period reports as well.
   */
  @POST
  public Response open(String json) {
    var body = Body.of(json);
    var wanted =
        new NewPeriod(
            body.text("code"),
            body.day("startsOn"),
            body.day("lastDay"),
            body.day("dueOn"),
            body.flag("overlaps"),
            body.flag("illustrative"));
    var period = opening.open(grant, wanted);
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

  /**
   * A quarter that is not open yet.
   *
   * @param part whether the grant runs for only a part of it
   */
  public record Proposed(
      String code, LocalDate startsOn, LocalDate lastDay, LocalDate dueOn, boolean part) {

    static Proposed of(ProposedPeriod one) {
      return new Proposed(
          one.period().code(),
          one.period().start(),
          one.period().lastDay(),
          one.dueOn(),
          one.part());
    }
  }

  /** The quarters that the grant has still to open, with the day on which each would be due. */
  @GET
  @Path("remaining")
  public Slice<Proposed> remaining() {
    return WholeList.of(reading.remaining(grant), Proposed::of);
  }

  /** Opens several quarters, all or none: {@code {"quarters":["2019-20-Q3","2019-20-Q4"]}}. */
  @POST
  @Path("remaining")
  public Response openAll(String json) {
    opening.openAll(grant, Body.of(json).words("quarters"));
    return Response.status(Response.Status.CREATED).entity(list()).build();
  }
}
