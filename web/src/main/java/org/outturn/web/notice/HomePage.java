package org.outturn.web.notice;

import java.util.List;
import org.outturn.grant.GrantRow;
import org.outturn.web.view.Cell;
import org.outturn.web.view.TaskItem;

/**
 * What the home page shows.
 *
 * @param tasks what waits for the person, the most urgent first
 * @param grants the person's grants, the newest first
 * @param hasWork whether anything can ever wait for the person's roles
 */
public record HomePage(
    String name, List<TaskItem> tasks, List<GrantRow> grants, List<Place> places, boolean hasWork) {

  /** Another page worth going to. */
  public record Place(String text, String href, String hint) {}

  public HomePage {
    tasks = List.copyOf(tasks);
    grants = List.copyOf(grants);
    places = List.copyOf(places);
  }

  /** "3 things need you". */
  public String count() {
    return tasks.size() == 1 ? "1 thing needs you" : tasks.size() + " things need you";
  }

  public List<List<Cell>> grantRows() {
    return grants.stream()
        .map(
            grant ->
                List.of(
                    Cell.link(grant.reference(), "/grants/" + grant.reference())
                        .withClasses("outturn-nowrap"),
                    Cell.text(grant.title()),
                    Cell.text(grant.provider()),
                    Cell.text(grant.status().words())))
        .toList();
  }
}
