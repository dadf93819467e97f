package org.outturn.web.grant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.outturn.grant.CheckView;
import org.outturn.grant.Checks;
import org.outturn.grant.GrantChanging;
import org.outturn.grant.GrantMoves;
import org.outturn.grant.GrantPictures;
import org.outturn.grant.GrantRow;
import org.outturn.grant.GrantSetUp;
import org.outturn.grant.GrantStatus;
import org.outturn.grant.Grants;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.NotFound;
import org.outturn.performance.ReturnReading;
import org.outturn.web.api.Body;
import org.outturn.web.api.Etags;

/** Grants: listed, read, set up, changed and moved on. */
@RequestScoped
@Path("grants")
@Produces(MediaType.APPLICATION_JSON)
public class GrantResource {

  @Inject Grants grants;
  @Inject Checks checks;
  @Inject GrantPictures pictures;
  @Inject GrantSetUp setUp;
  @Inject GrantChanging changing;
  @Inject GrantMoves moves;
  @Inject Etags etags;
  @Inject ReturnReading returns;

  @GET
  public JsonObject list(
      @QueryParam("search") @DefaultValue("") String search,
      @QueryParam("status") String status,
      @QueryParam("sort") @DefaultValue("reference") String sort,
      @QueryParam("page") @DefaultValue("1") int page,
      @QueryParam("size") @DefaultValue("50") int size) {
    if (page < 1 || size < 1 || size > 200) {
      throw InvalidInput.field("page", "Pages count from 1, and hold between 1 and 200 items");
    }
    var slice = grants.list(search, status(status), sort, page, size);
    var warnings = checks.warnings(slice.items().stream().map(GrantRow::reference).toList());
    return GrantJson.slice(
        slice,
        row -> warned(GrantJson.row(row), warnings.getOrDefault(row.reference(), List.of())));
  }

  /** The same with how many of its checks need attention. */
  private static JsonObject warned(JsonObject grant, List<CheckView> warnings) {
    return Json.createObjectBuilder(grant).add("checkWarnings", warnings.size()).build();
  }

  private static GrantStatus status(String word) {
    try {
      return word == null || word.isBlank() ? null : GrantStatus.valueOf(word);
    } catch (IllegalArgumentException e) {
      throw InvalidInput.field("status", "There is no grant status " + word);
    }
  }

  @POST
  public Response create(String json) {
    var grant = GrantBody.created(Body.of(json));
    setUp.create(grant);
    var made = pictures.of(grant.reference());
    return Response.created(URI.create("/api/v1/grants/" + grant.reference()))
        .tag(String.valueOf(made.version()))
        .entity(GrantJson.picture(made))
        .build();
  }

  /**
   * The whole of a grant.
   *
   * @param day as it was recorded by the end of that day; now without it
   */
  @GET
  @Path("{ref}")
  public Response get(@PathParam("ref") String reference, @QueryParam("asAt") String day) {
    if (day == null || day.isBlank()) {
      return now(reference);
    }
    var picture = pictures.asAt(reference, AsAt.read(day)).orElseThrow(NotFound::new);
    return Response.ok(GrantJson.picture(picture)).build();
  }

  private Response now(String reference) {
    var picture = pictures.of(reference);
    var warnings = checks.warnings(List.of(reference)).getOrDefault(reference, List.of());
    return Etags.tagged(picture.version(), warned(GrantJson.picture(picture), warnings)).build();
  }

  /** Changes what is said of a grant; what is left out stays. */
  @PATCH
  @Path("{ref}")
  public Response change(@PathParam("ref") String reference, String json) {
    var version = etags.required();
    var details = changing.details(reference);
    changing.change(reference, version, GrantBody.changed(Body.of(json), details));
    return now(reference);
  }

  @POST
  @Path("{ref}/award")
  public Response award(@PathParam("ref") String reference, String json) {
    moves.award(reference, etags.ifMatch(), Body.of(json).day("on"));
    return now(reference);
  }

  @POST
  @Path("{ref}/activation")
  public Response activate(@PathParam("ref") String reference, String json) {
    moves.activate(reference, etags.ifMatch(), Body.of(json).day("on"));
    return now(reference);
  }

  @POST
  @Path("{ref}/ending")
  public Response end(@PathParam("ref") String reference, String json) {
    moves.end(reference, etags.ifMatch(), Body.of(json).day("on"));
    return now(reference);
  }

  @POST
  @Path("{ref}/termination")
  public Response terminate(@PathParam("ref") String reference, String json) {
    var body = Body.of(json);
    moves.terminate(reference, etags.ifMatch(), body.day("on"), body.text("reason"));
    return now(reference);
  }

  @GET
  @Path("{ref}/measures")
  public JsonObject measures(@PathParam("ref") String reference) {
    return GrantJson.list(returns.measures(reference), GrantJson::measure);
  }
}
