package org.outturn.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.outturn.kernel.NotFound;
import org.outturn.kernel.Slice;
import org.outturn.kernel.SubjectRef;
import org.outturn.programme.ObjectiveEditing;
import org.outturn.programme.ObjectiveView;
import org.outturn.programme.Objectives;
import org.outturn.programme.VoidedPart;
import org.outturn.web.api.Body;
import org.outturn.web.api.Etags;
import org.outturn.web.api.PageQuery;

/** Objectives of the plans of the caller's body, and what serves them. */
@RequestScoped
@Path("objectives")
@Produces(MediaType.APPLICATION_JSON)
public class ObjectiveResource {

  @Inject Objectives objectives;
  @Inject ObjectiveEditing editing;
  @Inject Etags etags;

  @GET
  public Slice<ObjectiveView> list(@BeanParam PageQuery query) {
    return objectives.list(query.paging());
  }

  /** Creates an objective: {@code {"plan","kind","title","detail","source"}}. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response create(String json) {
    var reference = editing.create(ObjectiveForm.read(Said.sent(json, Map.of())));
    var made = objectives.get(reference);
    return Response.created(URI.create("/api/v1/objectives/" + reference))
        .entity(made)
        .tag(new EntityTag(Long.toString(made.version())))
        .build();
  }

  @GET
  @Path("{reference}")
  public Response get(@PathParam("reference") String reference) {
    var found = objectives.get(reference);
    return Etags.tagged(found.version(), found).build();
  }

  /** What is left out stays. */
  @PATCH
  @Path("{reference}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response change(@PathParam("reference") String reference, String json) {
    var now = ObjectiveForm.texts(objectives.get(reference));
    editing.change(reference, etags.required(), ObjectiveForm.read(Said.sent(json, now)));
    return get(reference);
  }

  /** Links what serves it: {@code {"kind","reference","source"}}. */
  @POST
  @Path("{reference}/links")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response link(@PathParam("reference") String reference, String json) {
    var said = Said.sent(json, Map.of());
    editing.link(
        reference, SubjectRef.of(said.text("kind"), said.text("reference")), said.text("source"));
    return Response.status(Response.Status.CREATED).entity(objectives.get(reference)).build();
  }

  /** Takes a link back. */
  @DELETE
  @Path("{reference}/links/{kind}/{subject}")
  public ObjectiveView unlink(
      @PathParam("reference") String reference,
      @PathParam("kind") String kind,
      @PathParam("subject") String subject) {
    editing.unlink(reference, SubjectRef.of(kind, subject));
    return objectives.get(reference);
  }

  /** Takes back what was entered wrongly: {@code {"reason"}}. */
  @POST
  @Path("{reference}/voiding")
  @Consumes(MediaType.APPLICATION_JSON)
  public VoidedPart takeBack(@PathParam("reference") String reference, String json) {
    editing.takeBack(reference, etags.ifMatch(), Body.of(json).text("reason"));
    return objectives.takenBack().stream()
        .filter(one -> one.key().equals(reference))
        .findFirst()
        .orElseThrow(NotFound::new);
  }
}
