package org.outturn.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.outturn.document.Quarantine;
import org.outturn.document.QuarantinedFile;
import org.outturn.kernel.NotFound;
import org.outturn.web.api.Body;

/** Files that were shut away, and their erasure by two people; never their content. */
@RequestScoped
@Path("quarantine")
@Produces(MediaType.APPLICATION_JSON)
public class QuarantineResource {

  @Inject Quarantine quarantine;

  @GET
  public JsonObject list() {
    var files = quarantine.list();
    var items = Json.createArrayBuilder();
    files.forEach(file -> items.add(json(file)));
    return Json.createObjectBuilder()
        .add("items", items)
        .add("page", 1)
        .add("size", Math.max(50, files.size()))
        .add("total", files.size())
        .build();
  }

  /** The first of two people asks for erasure: {@code {"reason"}}. */
  @POST
  @Path("{file}/request")
  public JsonObject ask(@PathParam("file") long file, String json) {
    quarantine.ask(file, Body.of(json).text("reason"));
    return one(file);
  }

  /** The second agrees, and the content is gone. */
  @POST
  @Path("{file}/erasure")
  public JsonObject agree(@PathParam("file") long file) {
    quarantine.agree(file);
    return one(file);
  }

  private JsonObject one(long file) {
    return quarantine.list().stream()
        .filter(one -> one.id() == file)
        .findFirst()
        .map(QuarantineResource::json)
        .orElseThrow(NotFound::new);
  }

  private static JsonObject json(QuarantinedFile file) {
    var json = Json.createObjectBuilder().add("id", file.id());
    put(json, "subject", file.subject());
    put(json, "sha256", file.sha256());
    json.add("sizeBytes", file.sizeBytes());
    put(json, "reason", file.reason());
    put(json, "sentBy", file.sentBy());
    put(json, "sentAt", file.sentAt());
    put(json, "erasureAskedBy", file.askedBy());
    put(json, "erasureAskedAt", file.askedAt());
    put(json, "erasureReason", file.erasureReason());
    put(json, "erasedBy", file.erasedBy());
    put(json, "erasedAt", file.erasedAt());
    return json.build();
  }

  private static void put(JsonObjectBuilder json, String name, Object value) {
    if (value == null) {
      json.addNull(name);
    } else {
      json.add(name, value.toString());
    }
  }
}
