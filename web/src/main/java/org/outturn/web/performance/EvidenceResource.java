package org.outturn.web.performance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.outturn.kernel.NotFound;
import org.outturn.kernel.Slice;
import org.outturn.performance.EvidenceRecording;
import org.outturn.performance.EvidenceSources;
import org.outturn.performance.EvidenceView;

/** Outside sources of a grant's figures. */
@RequestScoped
@Path("grants/{ref}/evidence")
@Produces(MediaType.APPLICATION_JSON)
public class EvidenceResource {

  @Inject EvidenceSources sources;
  @Inject EvidenceRecording recording;

  @PathParam("ref")
  String grant;

  /** All of them, the latest first: a grant has few. */
  @GET
  public Slice<EvidenceView> list() {
    List<EvidenceView> all = sources.of(grant);
    return new Slice<>(all, 1, Math.max(1, all.size()), all.size());
  }

  /**
   * Records a source with its figures.
   *
   * @param body {@code document}, {@code publisher}, {@code section}, {@code cutOffOn}, {@code
   *     note} and {@code figures[]} of {@code measure}, {@code part}, {@code value}, {@code
   *     ourArithmetic}, {@code note}, {@code section}
   */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response record(String body) {
    var id = recording.record(grant, EvidenceJson.read(body));
    return Response.status(Response.Status.CREATED).entity(one(id)).build();
  }

  /**
   * Takes a source back; its figures stay, marked.
   *
   * @param body {@code reason}
   */
  @POST
  @Path("{id}/voiding")
  @Consumes(MediaType.APPLICATION_JSON)
  public EvidenceView voidSource(@PathParam("id") long id, String body) {
    recording.voidSource(grant, id, EvidenceJson.reason(body));
    return one(id);
  }

  private EvidenceView one(long id) {
    return sources.of(grant).stream()
        .filter(source -> source.id() == id)
        .findFirst()
        .orElseThrow(NotFound::new);
  }
}
