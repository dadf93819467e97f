package org.outturn.web.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.outturn.kernel.Paging;
import org.outturn.kernel.Slice;
import org.outturn.learning.CaseStudySeries;
import org.outturn.learning.SeriesDetails;
import org.outturn.learning.SeriesView;
import org.outturn.web.api.Etags;
import org.outturn.web.api.Sent;

/** The series of case studies and their headings. */
@RequestScoped
@Path("case-study-series")
@Produces(MediaType.APPLICATION_JSON)
public class SeriesResource {

  @Inject CaseStudySeries series;
  @Inject Etags etags;

  /** A series wanted, or a change: what is left out of a change stays. */
  public record Wanted(String name, String publisher, List<String> headings) {}

  @GET
  public Slice<SeriesView> list() {
    var all = series.list();
    return new Slice<>(all, 1, Math.max(Paging.DEFAULT_SIZE, all.size()), all.size());
  }

  @POST
  public Response create(Wanted sent) {
    var wanted = Sent.required(sent);
    var slug =
        series.create(new SeriesDetails(wanted.name(), wanted.publisher(), wanted.headings()));
    return Response.created(URI.create("/api/v1/case-study-series/" + slug))
        .entity(series.get(slug))
        .build();
  }

  @GET
  @Path("{slug}")
  public Response get(@PathParam("slug") String slug) {
    var found = series.get(slug);
    return Etags.tagged(found.version(), found).build();
  }

  @PATCH
  @Path("{slug}")
  public Response change(@PathParam("slug") String slug, Wanted sent) {
    var now = series.get(slug);
    var wanted = Sent.required(sent);
    series.change(
        slug,
        etags.required(),
        new SeriesDetails(
            Objects.requireNonNullElse(wanted.name(), now.name()),
            wanted.publisher() == null ? now.publisher() : wanted.publisher(),
            wanted.headings() == null ? now.headings() : wanted.headings()));
    return get(slug);
  }
}
