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
import org.outturn.kernel.Slice;
import org.outturn.programme.FigureKind;
import org.outturn.programme.ProgrammeReading;
import org.outturn.programme.VoidedPart;

/** Published results and outside measures; a change adds a revision. */
@RequestScoped
@Path("programmes/{slug}/{part: results|measures}")
@Produces(MediaType.APPLICATION_JSON)
public class PublishedFigureResource {

  @Inject PartAnswers answers;
  @Inject ProgrammeReading programmes;

  @PathParam("slug")
  String slug;

  @PathParam("part")
  String part;

  /** The revisions that stand. */
  @GET
  public Slice<?> list() {
    return answers.list(slug, part);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response add(String json) {
    return answers.add(slug, part, json);
  }

  @GET
  @Path("{number}")
  public Response get(@PathParam("number") String number) {
    return answers.get(slug, part, number);
  }

  /** Adds a revision; {@code reason} says why. */
  @PATCH
  @Path("{number}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response revise(@PathParam("number") String number, String json) {
    return answers.change(slug, part, number, json);
  }

  /** All revisions, the newest first. */
  @GET
  @Path("{number}/revisions")
  public Slice<?> revisions(@PathParam("number") String number) {
    var kind = part.equals("results") ? FigureKind.RESULT : FigureKind.MEASURE;
    return PartAnswers.all(programmes.revisions(slug, kind, PartKind.number(number)));
  }

  /** Takes back what was entered wrongly: {@code {"reason"}}. */
  @POST
  @Path("{number}/voiding")
  @Consumes(MediaType.APPLICATION_JSON)
  public VoidedPart takeBack(@PathParam("number") String number, String json) {
    return answers.takeBack(slug, part, number, json);
  }
}
