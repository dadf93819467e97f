package org.outturn.pack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.outturn.kernel.Money;
import org.outturn.performance.FigureId;

/** The most that may be paid, and what is planned for each financial year. */
final class MoneySheet {

  private record Sum(String words, Object amount, String note) {}

  private static final List<Column<Sum>> SUMS =
      List.of(
          Column.text("Sum", Sum::words),
          Column.pounds("Amount", Sum::amount),
          Column.text("Note", Sum::note));

  private static final List<Column<Sum>> PROFILE =
      List.of(
          Column.text("Financial year", Sum::words),
          Column.pounds("Planned to be paid", Sum::amount),
          Column.text("Note", Sum::note));

  private final PackModel model;
  private final Entries entries;

  private MoneySheet(PackModel model, Entries entries) {
    this.model = model;
    this.entries = entries;
  }

  static void write(PackWorkbook book, PackModel model, Entries entries) {
    new MoneySheet(model, entries).write(book.sheet(PackSheet.MONEY.title(), List.of(36, 22, 62)));
  }

  private void write(SheetWriter sheet) {
    sheet.title("Money: " + model.grant().reference(), model.audience().marking());
    sheet.text("The ceiling is the most that may be paid (\"up to\"), not what has been paid.");
    var header = sheet.next();
    var first = sheet.table(SUMS, sums());
    sheet.sheet().createFreezePane(0, first);
    sheet.repeat(header, header);
    sheet.heading("Profile");
    if (model.profile().isEmpty()) {
      sheet.text("No payment is planned by financial year.");
      return;
    }
    var years = sheet.table(PROFILE, model.profile().stream().map(this::year).toList());
    sheet.blank();
    new Charts(sheet)
        .columnBars(
            "Planned to be paid, by financial year",
            new Charts.Frame(sheet.next(), 0, 3),
            0,
            1,
            years,
            years + model.profile().size() - 1);
    sheet.skip(Charts.HEIGHT);
  }

  private List<Sum> sums() {
    var ceiling = model.grant().ceiling();
    var planned = model.profile().stream().map(ProfileFact::amount).reduce(Money.ZERO, Money::plus);
    var sums = new ArrayList<Sum>();
    if (ceiling == null) {
      sums.add(new Sum("Ceiling", new Styled("not stated", Look.TEXT), "Authorises no payment"));
    } else {
      var entry = entries.plain(ceiling.pounds(), SummarySheet.ceilingOrigin(model.grant()));
      sums.add(new Sum("Ceiling (up to)", entry, ""));
    }
    if (!model.profile().isEmpty()) {
      sums.add(new Sum("Planned in all", sum("Planned in all", planned), madeUp()));
      if (ceiling != null) {
        var left = sum("Ceiling less planned", ceiling.minus(planned));
        sums.add(new Sum("Ceiling less planned", left, madeUp()));
      }
    }
    return sums;
  }

  private Entry sum(String words, Money sum) {
    return entries.plain(
        sum.pounds(),
        Origin.of(null, model.grant().reference(), null, words, "Sum", "Worked out on this sheet")
            .illustrative(model.profile().stream().anyMatch(ProfileFact::illustrative)));
  }

  private String madeUp() {
    return model.profile().stream().anyMatch(ProfileFact::illustrative)
        ? "Illustrative: made up for demonstration"
        : "The years below added up";
  }

  private Sum year(ProfileFact fact) {
    BigDecimal pounds = fact.amount().pounds();
    return new Sum(
        fact.financialYear(),
        entries.plain(
            pounds,
            Origin.of(
                    FigureId.promised(FigureId.Kind.PROFILE, fact.id()),
                    model.grant().reference(),
                    fact.financialYear(),
                    "Planned to be paid",
                    "Profile",
                    "Agreed")
                .illustrative(fact.illustrative())),
        fact.illustrative() ? "Illustrative: made up for demonstration" : "");
  }
}
