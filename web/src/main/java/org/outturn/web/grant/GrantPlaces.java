package org.outturn.web.grant;

import java.util.List;
import org.outturn.access.Actor;
import org.outturn.access.Permission;
import org.outturn.web.view.Crumb;
import org.outturn.web.view.Place;

/** The pages about one grant, as somebody may see them. */
public final class GrantPlaces {

  private static final List<Entry> ENTRIES =
      List.of(
          new Entry("Overview", "", Permission.READ_GRANTS),
          new Entry("About", "/statements", Permission.READ_GRANTS),
          new Entry("Partners", "/partners", Permission.READ_GRANTS),
          new Entry("Money", "/funding", Permission.READ_GRANTS),
          new Entry("Agreements", "/agreements", Permission.READ_GRANTS),
          new Entry("Variations", "/variations", Permission.READ_GRANTS),
          new Entry("Conditions", "/conditions", Permission.READ_GRANTS),
          new Entry("Milestones", "/milestones", Permission.READ_GRANTS),
          new Entry("KPI set", "/kpi-set", Permission.READ_GRANTS),
          new Entry("Periods", "/periods", Permission.READ_GRANTS),
          new Entry("Targets", "/targets", Permission.READ_GRANTS),
          new Entry("Checks", "/checks", Permission.READ_GRANTS),
          new Entry("Evidence", "/evidence", Permission.READ_RETURNS),
          new Entry("Documents", "/documents", Permission.READ_GRANTS),
          // what only staff may read: no provider reads programmes
          new Entry("Discrepancies", "/discrepancies", Permission.READ_PROGRAMMES),
          new Entry("Timeline", "/timeline", Permission.READ_GRANTS),
          new Entry("Packs", "/packs", Permission.BUILD_PACKS));

  private GrantPlaces() {}

  private record Entry(String text, String path, Permission needs) {}

  /**
   * The places, one of which is shown now.
   *
   * @param text the words of the place that is shown
   */
  public static List<Place> of(Actor actor, String grant, String text) {
    return ENTRIES.stream()
        .filter(entry -> actor.may(entry.needs()))
        .map(
            entry ->
                new Place(
                    entry.text(), "/grants/" + grant + entry.path(), entry.text().equals(text)))
        .toList();
  }

  /** The way to one of the places. */
  public static List<Crumb> crumbs(String grant, String text) {
    return List.of(
        new Crumb("Home", "/"),
        new Crumb("Grants", "/grants"),
        new Crumb(grant, "/grants/" + grant),
        new Crumb(text, null));
  }
}
