package org.outturn.web.view;

import static org.outturn.access.Permission.MANAGE_ACCOUNTS;
import static org.outturn.access.Permission.READ_AUDIT;
import static org.outturn.access.Permission.READ_GRANTS;
import static org.outturn.access.Permission.READ_LEARNING;
import static org.outturn.access.Permission.READ_PROGRAMMES;
import static org.outturn.access.Permission.RECORD_LEARNING;

import java.util.List;
import org.outturn.access.Actor;
import org.outturn.access.Permission;

/** The places of the service's navigation, by what somebody may do. */
final class Navigation {

  private static final List<Place> PLACES =
      List.of(
          new Place("Grants", "/grants", READ_GRANTS),
          new Place("Decisions", "/decisions", READ_GRANTS),
          new Place("Conditions", "/conditions", READ_GRANTS),
          new Place("Milestones", "/milestones", READ_GRANTS),
          new Place("Programmes", "/programmes", READ_PROGRAMMES),
          new Place("Learning", "/learning", READ_LEARNING),
          new Place("Accounts", "/accounts", MANAGE_ACCOUNTS),
          new Place(
              "Organisations", "/organisations", MANAGE_ACCOUNTS, READ_GRANTS, RECORD_LEARNING),
          new Place("Audit trail", "/audit", READ_AUDIT));

  private Navigation() {}

  static List<NavItem> of(Actor actor, String path) {
    return PLACES.stream()
        .filter(place -> place.needs().stream().anyMatch(actor::may))
        .map(place -> new NavItem(place.text(), place.href(), place.holds(path)))
        .toList();
  }

  /**
   * One place.
   *
   * @param needs any of these is enough
   */
  private record Place(String text, String href, List<Permission> needs) {

    Place(String text, String href, Permission... needs) {
      this(text, href, List.of(needs));
    }

    boolean holds(String path) {
      return path.equals(href) || path.startsWith(href + "/");
    }
  }
}
