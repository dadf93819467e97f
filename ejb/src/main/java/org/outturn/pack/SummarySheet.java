package org.outturn.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.outturn.kernel.Dates;
import org.outturn.performance.FigureId;
import org.outturn.performance.FigurePart;
import org.outturn.performance.MeasureDef;
import org.outturn.performance.MeasureType;

/** The grant in a page: the facts, what is not yet accepted, and the latest of each measure. */
final class SummarySheet {

  private record Fact(String key, Object value) {}

  private record Latest(
      String measure, String counted, String period, Object value, Object target, String rating) {}

  private static final List<Column<Fact>> FACTS =
      List.of(Column.of("The grant", Look.KEY, Fact::key), Column.text("", Fact::value));

  private static final List<Column<Latest>> LATEST =
      List.of(
          Column.text("Measure", Latest::measure),
          Column.text("What is counted", Latest::counted),
          Column.text("Latest accepted period", Latest::period),
          Column.count("Reported", Latest::value),
          Column.count("Target", Latest::target),
          Column.text("Rating", line -> new Styled(line.rating(), Look.ofRating(line.rating()))));

  private final PackModel model;
  private final Entries entries;

  private SummarySheet(PackModel model, Entries entries) {
    this.model = model;
    this.entries = entries;
  }

  static void write(PackWorkbook book, PackModel model, Entries entries) {
    new SummarySheet(model, entries)
        .write(book.sheet(PackSheet.SUMMARY.title(), List.of(40, 42, 24, 14, 14, 14)));
  }

  private void write(SheetWriter sheet) {
    sheet.title("Summary: " + model.grant().reference(), model.audience().marking());
    sheet.text("As at the end of " + Dates.day(model.asAt()) + ".");
    sheet.blank();
    sheet.table(FACTS, facts());
    sheet.heading("Not yet accepted");
    waiting().forEach(sheet::text);
    for (var i = model.series().size() - 1; i >= 0; i--) {
      var series = model.series().get(i);
      sheet.heading("Latest figures of " + series.grant().reference());
      var latest = latest(series);
      if (latest.isEmpty()) {
        sheet.text("No return of " + series.grant().reference() + " is accepted.");
      } else {
        sheet.table(LATEST, latest);
      }
    }
  }

  private List<Fact> facts() {
    var grant = model.grant();
    var facts = new ArrayList<Fact>();
    facts.add(new Fact("Title", grant.title()));
    facts.add(new Fact("Provider", grant.provider()));
    facts.add(new Fact("Commissioning body", grant.body()));
    facts.add(new Fact("Starts", day(grant.startsOn())));
    facts.add(new Fact("Ends", day(grant.endsOn())));
    facts.add(
        new Fact(
            "Decision",
            grant.decision() == null
                ? "None recorded"
                : grant.decision() + ", " + grant.decisionTitle()));
    if (grant.decision() != null) {
      facts.add(
          new Fact(
              "Decision signed", grant.signedOn() == null ? "Not stated" : day(grant.signedOn())));
    }
    facts.add(new Fact("Ceiling (up to)", ceiling()));
    var before = model.series().subList(0, model.series().size() - 1);
    if (!before.isEmpty()) {
      facts.add(
          new Fact(
              "Follows",
              String.join(", ", before.stream().map(one -> one.grant().reference()).toList())));
    }
    return facts;
  }

  private static Styled day(LocalDate day) {
    return new Styled(day, Look.DAY);
  }

  private Object ceiling() {
    var grant = model.grant();
    return grant.ceiling() == null
        ? "Not stated: authorises no payment"
        : new Styled(entries.plain(grant.ceiling().pounds(), ceilingOrigin(grant)), Look.POUNDS);
  }

  static Origin ceilingOrigin(GrantFacts grant) {
    return Origin.of(
        FigureId.promised(FigureId.Kind.CEILING, grant.id()),
        grant.reference(),
        null,
        "The most that may be paid",
        "Ceiling",
        "Agreed");
  }

  private List<String> waiting() {
    var said = new ArrayList<String>();
    for (var series : model.series()) {
      for (var period : series.periods()) {
        if (!period.isAccepted()) {
          said.add(
              series.grant().reference()
                  + ", "
                  + period.period().label()
                  + ": "
                  + period.waiting()
                  + ". Its figures are left out.");
        }
      }
    }
    return said.isEmpty() ? List.of("Every return that was open is accepted.") : said;
  }

  private List<Latest> latest(Series series) {
    var lines = new ArrayList<Latest>();
    for (var measure : series.measures()) {
      var reporting = series.reporting(measure);
      if (!reporting.isEmpty()) {
        lines.add(line(series, measure, reporting.get(reporting.size() - 1)));
      }
    }
    return lines;
  }

  private Latest line(Series series, MeasureDef measure, PackPeriod period) {
    var ratio = measure.type() == MeasureType.RATIO;
    var value =
        ratio
            ? entries.percent(series, period, measure)
            : entries.reported(series, period, measure, FigurePart.VALUE);
    var look = ratio ? Look.PERCENT : Look.COUNT;
    return new Latest(
        measure.name(),
        ratio ? of(series, measure, period) : words(measure),
        period.shortName(),
        value.map(entry -> new Styled(entry, look)).orElse(null),
        entries.target(series, period, measure).map(one -> new Styled(one, look)).orElse(null),
        entries.rating(series, period, measure));
  }

  static String words(MeasureDef measure) {
    return measure.type().words() + " (" + measure.unit() + ")";
  }

  /** "percentage, 11 of 15": it never stands without what it is of. */
  private String of(Series series, MeasureDef measure, PackPeriod period) {
    var words = measure.type().words();
    var some = entries.reported(series, period, measure, FigurePart.NUMERATOR);
    var all = entries.reported(series, period, measure, FigurePart.DENOMINATOR);
    var number = some.flatMap(Entry::number);
    var whole = all.flatMap(Entry::number);
    return number.isEmpty() || whole.isEmpty()
        ? words
        : words + ", " + number.get().toPlainString() + " of " + whole.get().toPlainString();
  }
}
