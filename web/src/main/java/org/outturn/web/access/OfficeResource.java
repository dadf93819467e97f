package org.outturn.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.outturn.access.Limit;
import org.outturn.access.Matter;
import org.outturn.access.OfficeView;
import org.outturn.access.Offices;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.Money;
import org.outturn.kernel.Slice;
import org.outturn.web.api.Body;
import org.outturn.web.api.Etags;

/** The offices of the caller's body, who holds them and what each may decide. */
@RequestScoped
@Path("offices")
@Produces(MediaType.APPLICATION_JSON)
public class OfficeResource {

  @Inject Offices offices;
  @Inject Etags etags;

  /** The sums that limits step up by. */
  public record Bands(List<Money> upTo, long version) {}

  @GET
  public Slice<OfficeView> list() {
    var found = offices.settings().offices();
    return new Slice<>(found, 1, Math.max(50, found.size()), found.size());
  }

  @POST
  public Response create(String json) {
    var slug = offices.create(Body.of(json).text("name"));
    var made = offices.get(slug);
    return Response.created(URI.create("/api/v1/offices/" + slug))
        .entity(made)
        .tag(new EntityTag(Long.toString(made.version())))
        .build();
  }

  @GET
  @Path("bands")
  public Response bands() {
    var settings = offices.settings();
    return Etags.tagged(settings.version(), new Bands(settings.bands(), settings.version()))
        .build();
  }

  @POST
  @Path("bands")
  public Response setBands(String json) {
    var body = Body.of(json);
    offices.setBands(
        body.list("bands").stream().map(one -> money(one)).toList(),
        etags.ifMatch(),
        body.day("from"));
    return bands();
  }

  @GET
  @Path("{slug}")
  public Response get(@PathParam("slug") String slug) {
    var office = offices.get(slug);
    return Etags.tagged(office.version(), office).build();
  }

  /** Says who holds the office from a day on; {@code "holds": false} when no longer. */
  @POST
  @Path("{slug}/holders")
  public Response hold(@PathParam("slug") String slug, String json) {
    var body = Body.of(json);
    offices.hold(
        slug,
        etags.ifMatch(),
        body.text("username"),
        !body.has("holds") || body.flag("holds"),
        body.day("from"));
    return get(slug);
  }

  /** Sets a limit: {@code "upTo": "50000.00"}, or {@code "unlimited": true}. */
  @POST
  @Path("{slug}/limits")
  public Response limit(@PathParam("slug") String slug, String json) {
    var body = Body.of(json);
    offices.limit(
        slug, etags.ifMatch(), body.word(Matter.class, "matter"), limit(body), body.day("from"));
    return get(slug);
  }

  /** Reserves a matter to the office; {@code "reserved": false} gives it back to the limits. */
  @POST
  @Path("{slug}/reservations")
  public Response reserve(@PathParam("slug") String slug, String json) {
    var body = Body.of(json);
    offices.reserve(
        slug,
        etags.ifMatch(),
        body.word(Matter.class, "matter"),
        !body.has("reserved") || body.flag("reserved"),
        body.text("source"),
        body.day("from"));
    return get(slug);
  }

  private static Limit limit(Body body) {
    if (body.flag("unlimited")) {
      return Limit.UNLIMITED;
    }
    var sum = money(body);
    return sum == null ? null : Limit.upTo(sum);
  }

  private static Money money(Body body) {
    try {
      var sum = body.number("upTo");
      return sum == null ? null : new Money(sum);
    } catch (ArithmeticException e) {
      throw InvalidInput.field("upTo", "Send pounds and pence: at most two decimal places");
    }
  }
}
