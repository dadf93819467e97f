package org.outturn.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.outturn.kernel.Slice;
import org.outturn.portfolio.ProgrammeRollUp;
import org.outturn.portfolio.RollUpView;
import org.outturn.programme.ProgrammeEditing;
import org.outturn.programme.ProgrammeReading;
import org.outturn.programme.ProgrammeRow;
import org.outturn.web.api.Etags;
import org.outturn.web.api.PageQuery;

/** The programmes of the caller's body. */
@RequestScoped
@Path("programmes")
@Produces(MediaType.APPLICATION_JSON)
public class ProgrammeResource {

  @Inject ProgrammeReading programmes;
  @Inject ProgrammeEditing editing;
  @Inject ProgrammeRollUp rollUps;
  @Inject Etags etags;

  @GET
  public Slice<ProgrammeRow> list(
      @BeanParam PageQuery query, @QueryParam("search") @DefaultValue("") String search) {
    return programmes.list(search, query.paging());
  }

  /**
   * Creates a programme: {@code {"kind","title","aliases","since","description","objectives",
   * "source"}}.
   */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response create(String json) {
    var slug = editing.create(ProgrammeForm.read(Said.sent(json, Map.of())));
    var made = programmes.view(slug);
    return Response.created(URI.create("/api/v1/programmes/" + slug))
        .entity(made)
        .tag(new EntityTag(Long.toString(made.version())))
        .build();
  }

  /** A programme with all its parts. */
  @GET
  @Path("{slug}")
  public Response get(@PathParam("slug") String slug) {
    var found = programmes.view(slug);
    return Etags.tagged(found.version(), found).build();
  }

  /** Changes its own fields; what is left out stays. */
  @PATCH
  @Path("{slug}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response change(@PathParam("slug") String slug, String json) {
    var now = ProgrammeForm.texts(programmes.view(slug));
    editing.change(slug, etags.required(), ProgrammeForm.read(Said.sent(json, now)));
    return get(slug);
  }

  /** What its grants add up to; people are never added up. */
  @GET
  @Path("{slug}/roll-up")
  public RollUpView rollUp(@PathParam("slug") String slug) {
    return rollUps.of(slug);
  }
}
