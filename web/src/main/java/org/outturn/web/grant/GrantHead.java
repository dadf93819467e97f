package org.outturn.web.grant;

import java.util.ArrayList;
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

  /**
   * The top of a page below one of the places.
   *
   * @param path of the place below the grant; empty for the grant itself
   */
  public static GrantHead below(
      Actor actor, String grant, String place, String path, String title) {
    var home = "/grants/" + grant;
    var way = new ArrayList<Crumb>();
    way.add(new Crumb("Home", "/"));
    way.add(new Crumb("Grants", "/grants"));
    way.add(new Crumb(grant, home));
    if (!path.isEmpty()) {
      way.add(new Crumb(place, home + path));
    }
    way.add(new Crumb(title, null));
    return new GrantHead(grant, title, GrantPlaces.of(actor, grant, place), way);
  }

  public String address() {
    return "/grants/" + grant;
  }
}
