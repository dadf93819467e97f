package org.outturn.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.outturn.kernel.Slice;
import org.outturn.programme.Pledging;
import org.outturn.programme.ProgrammeReading;
import org.outturn.programme.VoidedPart;

/** Pledges and what became of them. */
@RequestScoped
@Path("programmes/{slug}/pledges")
@Produces(MediaType.APPLICATION_JSON)
public class PledgeResource {

  private static final String PART = "pledges";

  @Inject PartAnswers answers;
  @Inject Pledging pledges;
  @Inject ProgrammeReading programmes;

  @PathParam("slug")
  String slug;

  @GET
  public Slice<?> list() {
    return answers.list(slug, PART);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response add(String json) {
    return answers.add(slug, PART, json);
  }

  @GET
  @Path("{code}")
  public Response get(@PathParam("code") String code) {
    return answers.get(slug, PART, code);
  }

  @PATCH
  @Path("{code}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response change(@PathParam("code") String code, String json) {
    return answers.change(slug, PART, code, json);
  }

  /** The newest first. */
  @GET
  @Path("{code}/updates")
  public Slice<?> updates(@PathParam("code") String code) {
    return PartAnswers.all(programmes.pledge(slug, code).updates());
  }

  /** Adds an update: {@code {"status","progress","note","asAt","source"}}. */
  @POST
  @Path("{code}/updates")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response update(@PathParam("code") String code, String json) {
    pledges.update(slug, code, PledgePages.read(Said.sent(json, Map.of())));
    return Response.status(Response.Status.CREATED)
        .entity(programmes.pledge(slug, code).updates().get(0))
        .build();
  }

  /** Takes back what was entered wrongly: {@code {"reason"}}. */
  @POST
  @Path("{code}/voiding")
  @Consumes(MediaType.APPLICATION_JSON)
  public VoidedPart takeBack(@PathParam("code") String code, String json) {
    return answers.takeBack(slug, PART, code, json);
  }
}
