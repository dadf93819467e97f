package org.outturn.web.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import java.util.List;
import java.util.Objects;
import org.outturn.kernel.Slice;
import org.outturn.learning.ActionState;
import org.outturn.learning.EngagementEvents;
import org.outturn.learning.EventDetails;
import org.outturn.learning.EventKind;
import org.outturn.learning.EventView;
import org.outturn.learning.LearningKind;
import org.outturn.learning.LearningRow;
import org.outturn.learning.LearningSearch;
import org.outturn.learning.NewAction;
import org.outturn.learning.Theme;
import org.outturn.web.api.Etags;
import org.outturn.web.api.PageQuery;
import org.outturn.web.api.Sent;

/** Engagement events, their action plans and their moves. */
@RequestScoped
@Path("engagement-events")
@Produces(MediaType.APPLICATION_JSON)
public class EventResource {

  @Inject EngagementEvents events;
  @Inject LearningSearch search;
  @Inject Etags etags;

  /** An event wanted, or a change: what is left out of a change stays. */
  public record Wanted(
      String title,
      String kind,
      String happened,
      String attendedBy,
      Integer attending,
      Boolean attendingRounded,
      String place,
      List<String> languages,
      List<String> partners,
      List<String> themes,
      String findings,
      String told,
      String source) {

    EventDetails details() {
      return new EventDetails(
          title,
          Sent.word(EventKind.class, "kind", kind),
          happened,
          attendedBy,
          Objects.toString(attending, null),
          Boolean.TRUE.equals(attendingRounded),
          place,
          languages,
          partners,
          Sent.words(Theme.class, "themes", themes),
          findings,
          told,
          source);
    }

    EventDetails over(EventView now) {
      return new EventDetails(
          Objects.requireNonNullElse(title, now.title()),
          kind == null ? now.kind() : Sent.word(EventKind.class, "kind", kind),
          happened == null ? now.happened() : happened,
          Objects.requireNonNullElse(attendedBy, now.attendedBy()),
          Objects.toString(attending == null ? now.attending() : attending, null),
          attendingRounded == null ? now.attendingRounded() : attendingRounded,
          Objects.requireNonNullElse(place, now.place()),
          languages == null ? now.languages() : languages,
          partners == null ? now.partners() : partners,
          themes == null ? now.themes() : Sent.words(Theme.class, "themes", themes),
          findings == null ? now.findings() : findings,
          told == null ? now.told() : told,
          source == null ? now.source() : source);
    }
  }

  @GET
  public Slice<LearningRow> list(@BeanParam PageQuery page, @BeanParam LearningParameters asked) {
    return search.find(asked.query(LearningKind.EVENT), page.paging());
  }

  @POST
  public Response create(Wanted sent) {
    var reference = events.create(Sent.required(sent).details());
    var made = events.view(reference);
    return Response.created(URI.create("/api/v1/engagement-events/" + reference))
        .entity(EventJson.of(made))
        .tag(new EntityTag(Long.toString(made.item().version())))
        .build();
  }

  @GET
  @Path("{reference}")
  public Response get(@PathParam("reference") String reference) {
    var event = events.view(reference);
    return Etags.tagged(event.item().version(), EventJson.of(event)).build();
  }

  @PATCH
  @Path("{reference}")
  public Response change(@PathParam("reference") String reference, Wanted sent) {
    var now = events.view(reference);
    events.change(reference, etags.required(), Sent.required(sent).over(now));
    return get(reference);
  }

  @POST
  @Path("{reference}/publication")
  public Response publish(@PathParam("reference") String reference, MoveJson.Published sent) {
    events.publish(reference, etags.ifMatch(), Sent.required(sent).read());
    return get(reference);
  }

  @POST
  @Path("{reference}/withdrawal")
  public Response withdraw(@PathParam("reference") String reference, MoveJson.Withdrawn sent) {
    events.withdraw(reference, etags.ifMatch(), Sent.required(sent).reason());
    return get(reference);
  }

  @POST
  @Path("{reference}/actions")
  public Response addAction(@PathParam("reference") String reference, MoveJson.Action sent) {
    var wanted = Sent.required(sent);
    var number =
        events.addAction(reference, new NewAction(wanted.what(), wanted.owner(), wanted.dueOn()));
    var address = "/api/v1/engagement-events/" + reference + "/actions/" + number;
    return Response.created(URI.create(address))
        .entity(EventJson.of(events.view(reference)))
        .build();
  }

  @POST
  @Path("{reference}/actions/{number}/progress")
  public Response progress(
      @PathParam("reference") String reference,
      @PathParam("number") int number,
      MoveJson.Progress sent) {
    var said = Sent.required(sent);
    events.progress(
        reference, number, Sent.word(ActionState.class, "state", said.state()), said.note());
    return get(reference);
  }
}
