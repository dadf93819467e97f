package org.outturn.web.grant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.outturn.grant.GrantSetUp;
import org.outturn.grant.GrantStatus;
import org.outturn.grant.Grants;
import org.outturn.grant.NewGrant;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.Money;
import org.outturn.performance.ReturnReading;
import org.outturn.web.api.Body;
import org.outturn.web.api.Etags;

/** Grants: listed, read and set up. */
@RequestScoped
@Path("grants")
@Produces(MediaType.APPLICATION_JSON)
public class GrantResource {

  @Inject Grants grants;
  @Inject GrantSetUp setUp;
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
    var items = Json.createArrayBuilder();
    slice.items().forEach(row -> items.add(GrantJson.row(row)));
    return Json.createObjectBuilder()
        .add("items", items)
        .add("page", slice.page())
        .add("size", slice.size())
        .add("total", slice.total())
        .build();
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
    var body = Body.of(json);
    var ceiling = body.number("ceiling");
    var grant =
        new NewGrant(
            body.text("reference"),
            body.text("title"),
            body.text("provider"),
            body.text("decision"),
            body.text("predecessor"),
            body.word(GrantStatus.class, "status"),
            ceiling == null ? null : money(ceiling),
            body.day("startsOn"),
            body.day("endsOn"),
            body.day("reportingFrom"));
    setUp.create(grant);
    var view = grants.view(grant.reference());
    return Response.created(URI.create("/api/v1/grants/" + grant.reference()))
        .tag(String.valueOf(view.version()))
        .entity(GrantJson.view(view))
        .build();
  }

  private static Money money(java.math.BigDecimal pounds) {
    try {
      return new Money(pounds);
    } catch (ArithmeticException e) {
      throw InvalidInput.field("ceiling", "Send pounds and pence: at most two decimal places");
    }
  }

  @GET
  @Path("{ref}")
  public Response get(@PathParam("ref") String reference) {
    var view = grants.view(reference);
    return Etags.tagged(view.version(), GrantJson.view(view)).build();
  }

  @GET
  @Path("{ref}/measures")
  public JsonObject measures(@PathParam("ref") String reference) {
    var items = Json.createArrayBuilder();
    var measures = returns.measures(reference);
    measures.forEach(measure -> items.add(GrantJson.measure(measure)));
    return Json.createObjectBuilder()
        .add("items", items)
        .add("page", 1)
        .add("size", Math.max(50, measures.size()))
        .add("total", measures.size())
        .build();
  }
}
