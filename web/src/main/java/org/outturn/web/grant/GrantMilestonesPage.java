package org.outturn.web.grant;

import java.util.List;
import org.outturn.web.view.Cell;
import org.outturn.web.view.Crumb;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.Place;

/**
 * What the page of a grant's milestones shows.
 *
 * @param manages whether the reader may plan milestones
 */
public record GrantMilestonesPage(
    String grant,
    List<Place> places,
    List<MilestoneLine> lines,
    boolean manages,
    List<FieldError> errors) {

  public GrantMilestonesPage {
    places = List.copyOf(places);
    lines = List.copyOf(lines);
    errors = List.copyOf(errors);
  }

  public List<Crumb> crumbs() {
    return GrantPlaces.crumbs(grant, "Milestones");
  }

  public String address() {
    return "/grants/" + grant + "/milestones";
  }

  public List<Cell> head() {
    return Cells.heads("Milestone", "Status", "How far", "Due", "Delivered by");
  }

  public boolean approves() {
    return lines.stream().anyMatch(MilestoneLine::answerable);
  }
}
