package org.outturn.web.access;

import java.util.List;
import java.util.stream.Collectors;
import org.outturn.access.OfficeSettings;
import org.outturn.access.OfficeView;
import org.outturn.kernel.Dates;
import org.outturn.kernel.Money;
import org.outturn.web.view.Cell;
import org.outturn.web.view.Crumb;
import org.outturn.web.view.DateParts;
import org.outturn.web.view.FieldError;

/**
 * The offices of a body and what each may decide.
 *
 * @param name typed for a new office
 * @param bands typed sums, one to a line
 * @param from the typed day, in its three parts
 */
public record LimitsPage(
    OfficeSettings settings,
    String name,
    String bands,
    List<String> from,
    List<FieldError> errors) {

  static LimitsPage of(OfficeSettings settings) {
    var bands = settings.bands().stream().map(Money::plain).collect(Collectors.joining("\n"));
    return new LimitsPage(settings, "", bands, List.of("", "", ""), List.of());
  }

  LimitsPage withName(String typed, List<FieldError> found) {
    return new LimitsPage(settings, typed, bands, from, found);
  }

  LimitsPage withBands(String typed, DateParts day, List<FieldError> found) {
    return new LimitsPage(
        settings, name, typed, List.of(day.day(), day.month(), day.year()), found);
  }

  public List<Crumb> crumbs() {
    return List.of(new Crumb("Home", "/"), new Crumb("Limits", null));
  }

  public List<Cell> head() {
    return List.of(
        Cell.text("Office"),
        Cell.text("Held by"),
        Cell.text("Award of grants"),
        Cell.text("Variation of grants"),
        Cell.text("Waiver of conditions"));
  }

  public List<List<Cell>> rows() {
    return settings.offices().stream().map(LimitsPage::row).toList();
  }

  private static List<Cell> row(OfficeView office) {
    var cells = new java.util.ArrayList<Cell>();
    cells.add(Cell.link(office.name(), "/settings/limits/" + office.slug()));
    cells.add(Cell.text(holders(office)));
    office
        .limits()
        .forEach(
            limit ->
                cells.add(
                    Cell.text(
                        limit.reserved() ? "reserved to this office" : limit.limit().words())));
    return List.copyOf(cells);
  }

  static String holders(OfficeView office) {
    return office.holders().isEmpty()
        ? "nobody"
        : office.holders().stream().map(LimitsPage::holder).collect(Collectors.joining("; "));
  }

  private static String holder(OfficeView.Holder one) {
    return one.name() + (one.holds() ? " from " : " no longer from ") + Dates.day(one.from());
  }
}
