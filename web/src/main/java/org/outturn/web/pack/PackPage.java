package org.outturn.web.pack;

import java.util.List;
import org.outturn.disclosure.Audience;
import org.outturn.kernel.Dates;
import org.outturn.pack.PackPlan;
import org.outturn.web.view.Cell;
import org.outturn.web.view.Crumb;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.Item;
import org.outturn.web.view.Place;

/** What the page of a grant's packs shows, with what was typed. */
public record PackPage(
    PackPlan plan,
    String day,
    String month,
    String year,
    String audience,
    List<Place> places,
    List<FieldError> errors) {

  public PackPage {
    places = List.copyOf(places);
  }

  static PackPage fresh(PackPlan plan, List<Place> places) {
    var today = plan.today();
    return new PackPage(
        plan,
        String.valueOf(today.getDayOfMonth()),
        String.valueOf(today.getMonthValue()),
        String.valueOf(today.getYear()),
        Audience.INTERNAL.code(),
        places,
        List.of());
  }

  public List<Crumb> crumbs() {
    return List.of(
        new Crumb("Grants", "/grants"),
        new Crumb(plan.grant(), "/grants/" + plan.grant()),
        new Crumb("Decision packs", null));
  }

  public String action() {
    return "/grants/" + plan.grant() + "/packs/decision";
  }

  public String dayHint() {
    return "From "
        + Dates.day(plan.recordedOn())
        + " to "
        + Dates.day(plan.today())
        + ". The pack holds what was recorded by the end of that day";
  }

  public List<Item> audiences() {
    return List.of(
        Item.of(Audience.INTERNAL.code(), Audience.INTERNAL.words())
            .withHint("Every figure, small counts of people included"),
        Item.of(Audience.PUBLICATION.code(), Audience.PUBLICATION.words())
            .withHint(
                "Counts of fewer than 10 people are hidden, with whatever would give them away"));
  }

  public List<List<Cell>> waitingRows() {
    return plan.waiting().stream()
        .map(
            one ->
                List.of(
                    Cell.link(one.label(), "/grants/" + one.grant() + "/returns/" + one.period()),
                    Cell.text(one.grant()),
                    Cell.text(one.status())))
        .toList();
  }

  public List<List<Cell>> sheetRows() {
    return plan.sheets().stream()
        .map(sheet -> List.of(Cell.text(sheet.title()), Cell.text(sheet.about())))
        .toList();
  }
}
