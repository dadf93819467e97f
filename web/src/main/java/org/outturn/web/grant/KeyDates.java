package org.outturn.web.grant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.outturn.grant.GrantPicture;
import org.outturn.grant.StepRow;
import org.outturn.kernel.Dates;
import org.outturn.web.view.Cell;

/** The days that matter in the life of a grant, in their order. */
final class KeyDates {

  private record KeyDate(LocalDate day, String what, String source) {}

  private KeyDates() {}

  static List<List<Cell>> of(GrantPicture view) {
    var dates = new ArrayList<KeyDate>();
    var grant = view.grant();
    add(dates, grant.startsOn(), "First day", null);
    add(dates, grant.endsOn(), "Last day", null);
    add(dates, view.terms().deliveryEndsOn(), "Delivery ends", null);
    for (var one : view.agreements()) {
      var version = "Agreement version " + one.number();
      add(
          dates,
          one.signedOn(),
          version + " signed by both parties",
          one.signatures().stream().anyMatch(signature -> signature.illustrative())
              ? "Illustrative"
              : null);
      if (one.endsOn() != null && !one.endsOn().equals(grant.endsOn())) {
        add(dates, one.endsOn(), version + " ends", one.source());
      }
    }
    view.steps().stream()
        .skip(1)
        .forEach(step -> add(dates, step.happenedOn(), step.status().words(), note(step)));
    view.variations().forEach(one -> add(dates, one.variedOn(), one.kind().words(), one.reason()));
    dates.sort(Comparator.comparing(KeyDate::day));
    return dates.stream().map(KeyDates::row).toList();
  }

  private static String note(StepRow step) {
    return step.authority() == null ? step.reason() : "By " + step.authority();
  }

  private static void add(List<KeyDate> dates, LocalDate day, String what, String source) {
    if (day != null) {
      dates.add(new KeyDate(day, what, source));
    }
  }

  private static List<Cell> row(KeyDate date) {
    return List.of(
        Cell.text(Dates.day(date.day())),
        Cell.text(date.what()),
        Cell.text(date.source() == null ? "" : date.source()));
  }
}
