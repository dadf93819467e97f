package org.outturn.web.access;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.outturn.access.Matter;
import org.outturn.access.OfficeView;
import org.outturn.kernel.Dates;
import org.outturn.kernel.Money;
import org.outturn.web.view.Crumb;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.Item;
import org.outturn.web.view.SummaryRow;

/**
 * One office, and the forms that add to what is recorded about it.
 *
 * @param form which form was sent: holder, limit, reservation; empty for none
 */
public record OfficePage(
    OfficeView office, List<Money> bands, OfficeForm typed, String form, List<FieldError> errors) {

  public List<Crumb> crumbs() {
    return List.of(
        new Crumb("Home", "/"),
        new Crumb("Limits", "/settings/limits"),
        new Crumb(office.name(), null));
  }

  public String address() {
    return "/settings/limits/" + office.slug();
  }

  public List<SummaryRow> facts() {
    return Stream.concat(
            Stream.of(SummaryRow.of("Held by", LimitsPage.holders(office))),
            office.limits().stream().map(OfficePage::fact))
        .toList();
  }

  private static SummaryRow fact(OfficeView.OfficeLimit limit) {
    var since = limit.from() == null ? "" : " from " + Dates.day(limit.from());
    var reserved = limit.reserved() ? "; reserved to this office: " + limit.source() : "";
    return SummaryRow.of(limit.matter().words(), limit.limit().words() + since + reserved);
  }

  public List<Item> matters() {
    return Stream.concat(
            Stream.of(Item.of("", "Select")),
            Arrays.stream(Matter.values()).map(one -> Item.of(one.name(), one.words())))
        .toList();
  }

  public List<Item> limits() {
    return Stream.of(
            Stream.of(Item.of("", "Select"), Item.of("0", "None")),
            bands.stream().map(one -> Item.of(one.plain(), "Up to " + one)),
            Stream.of(Item.of("UNLIMITED", "Without limit")))
        .flatMap(one -> one)
        .toList();
  }

  /** The errors of one form, so that the others stay clean. */
  public List<FieldError> errorsOf(String which) {
    return which.equals(form) ? errors : List.of();
  }

  /** What was typed into one form; empty in the others. */
  public OfficeForm typedIn(String which) {
    return which.equals(form) ? typed : OfficeForm.EMPTY;
  }
}
