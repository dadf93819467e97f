package org.outturn.web.portfolio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Models;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.Paging;
import org.outturn.portfolio.Timeline;
import org.outturn.portfolio.TimelineFilter;
import org.outturn.web.view.Crumb;
import org.outturn.web.view.FieldErrors;
import org.outturn.web.view.Place;

/** Draws a timeline; a filter that does not fit is told, and left out. */
@RequestScoped
public class TimelineViews {

  private static final String VIEW = "portfolio/timeline.jte";

  @Inject Models models;

  /** Reads the timeline of the thing. */
  @FunctionalInterface
  interface Reading {
    Timeline read(TimelineFilter filter, Paging paging);
  }

  /** The thing that the timeline is of. */
  record About(String caption, String path, List<Crumb> crumbs, List<Place> places) {}

  Response draw(About about, TimelineQuery query, Paging paging, Reading reading) {
    try {
      var timeline = reading.read(query.filter(), paging);
      models.put("page", page(about, query, timeline, List.of()));
      return Response.ok(VIEW).build();
    } catch (InvalidInput wrong) {
      var timeline = reading.read(TimelineFilter.ALL, Paging.first());
      models.put("page", page(about, query, timeline, FieldErrors.of(wrong)));
      return Response.status(Response.Status.BAD_REQUEST).entity(VIEW).build();
    }
  }

  private static TimelinePage page(
      About about,
      TimelineQuery query,
      Timeline timeline,
      List<org.outturn.web.view.FieldError> errors) {
    return new TimelinePage(
        about.caption(), about.path(), about.crumbs(), about.places(), timeline, query, errors);
  }
}
