package org.outturn.web.grant;

import java.util.List;
import org.outturn.access.Actor;
import org.outturn.web.view.Crumb;
import org.outturn.web.view.Place;

/**
 * What stands at the top of every page about a grant.
 *
 * @param grant its reference
 * @param title the page's heading
 */
public record GrantHead(String grant, String title, List<Place> places, List<Crumb> crumbs) {

  public GrantHead {
    places = List.copyOf(places);
    crumbs = List.copyOf(crumbs);
  }

  /** The top of one of the grant's places. */
  public static GrantHead place(Actor actor, String grant, String place) {
    return new GrantHead(
        grant, place, GrantPlaces.of(actor, grant, place), GrantPlaces.crumbs(grant, place));
  }

  /** The top of a page below one of the places. */
  public static GrantHead below(
      Actor actor, String grant, String place, String path, String title) {
    var home = "/grants/" + grant;
    return new GrantHead(
        grant,
        title,
        GrantPlaces.of(actor, grant, place),
        List.of(
            new Crumb("Home", "/"),
            new Crumb("Grants", "/grants"),
            new Crumb(grant, home),
            new Crumb(place, home + path),
            new Crumb(title, null)));
  }

  public String address() {
    return "/grants/" + grant;
  }
}
