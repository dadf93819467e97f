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
import org.outturn.programme.VoidedPart;

/** Services, domains, members, events and references of a programme. */
@RequestScoped
@Path("programmes/{slug}/{part: services|domains|members|events|references}")
@Produces(MediaType.APPLICATION_JSON)
public class PartResource {

  @Inject PartAnswers answers;

  @PathParam("slug")
  String slug;

  @PathParam("part")
  String part;

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
  @Path("{key}")
  public Response get(@PathParam("key") String key) {
    return answers.get(slug, part, key);
  }

  @PATCH
  @Path("{key}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response change(@PathParam("key") String key, String json) {
    return answers.change(slug, part, key, json);
  }

  /** Takes back what was entered wrongly: {@code {"reason"}}. */
  @POST
  @Path("{key}/voiding")
  @Consumes(MediaType.APPLICATION_JSON)
  public VoidedPart takeBack(@PathParam("key") String key, String json) {
    return answers.takeBack(slug, part, key, json);
  }
}
