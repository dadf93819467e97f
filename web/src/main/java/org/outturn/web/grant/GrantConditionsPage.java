package org.outturn.web.grant;

import java.util.List;
import org.outturn.grant.ConditionRow;
import org.outturn.kernel.Dates;
import org.outturn.web.view.Cell;
import org.outturn.web.view.Crumb;
import org.outturn.web.view.Place;

/**
 * What the page of a grant's conditions shows.
 *
 * @param manages whether the reader may attach conditions
 */
public record GrantConditionsPage(
    String grant, List<Place> places, List<ConditionRow> conditions, boolean manages) {

  public GrantConditionsPage {
    places = List.copyOf(places);
    conditions = List.copyOf(conditions);
  }

  public List<Crumb> crumbs() {
    return GrantPlaces.crumbs(grant, "Conditions");
  }

  public String address() {
    return "/grants/" + grant + "/conditions";
  }

  public List<Cell> head() {
    return Cells.heads("Condition", "What it asks", "Status", "Due", "Before payment", "Source");
  }

  public List<List<Cell>> rows() {
    return conditions.stream().map(this::row).toList();
  }

  private List<Cell> row(ConditionRow condition) {
    return List.of(
        Cell.link(condition.code() + " " + condition.title(), address() + "/" + condition.code()),
        Cell.text(condition.requirement()),
        Cell.tag(GrantTags.of(condition)),
        Cell.text(condition.dueOn() == null ? "not stated" : Dates.day(condition.dueOn())),
        Cell.text(condition.beforePayment() ? "Must be met" : "No"),
        Cell.text(condition.source()));
  }
}
