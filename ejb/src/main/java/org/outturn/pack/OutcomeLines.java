package org.outturn.pack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.outturn.kernel.Proportion;
import org.outturn.performance.FigureId;
import org.outturn.performance.FigurePart;
import org.outturn.performance.MeasureDef;
import org.outturn.performance.MeasureType;

/** The lines of the Outcomes sheet: from outside sources first, then from the returns. */
final class OutcomeLines {

  private static final String NOT_STATED = "not stated";

  private final PackModel model;
  private final Entries entries;

  OutcomeLines(PackModel model, Entries entries) {
    this.model = model;
    this.entries = entries;
  }

  List<OutcomesSheet.Line> all() {
    var lines = new ArrayList<OutcomesSheet.Line>();
    for (var series : model.series()) {
      series.sources().stream()
          .filter(SourceFact::counts)
          .forEach(
              source -> source.measures().forEach(one -> lines.add(stated(series, source, one))));
      series.measures().stream()
          .filter(measure -> measure.outcome() && measure.type() == MeasureType.RATIO)
          .forEach(measure -> returned(series, measure).ifPresent(lines::add));
    }
    return lines;
  }

  private OutcomesSheet.Line stated(Series series, SourceFact source, String measure) {
    var value = entries.stated(series, source, measure, FigurePart.VALUE);
    var some = entries.stated(series, source, measure, FigurePart.NUMERATOR);
    var all = entries.stated(series, source, measure, FigurePart.DENOMINATOR);
    var published = entries.stated(series, source, measure, FigurePart.PERCENT);
    return line(
        Entries.name(series, measure),
        series,
        source.document() + ", " + section(source, measure) + " (" + source.publisher() + ")",
        source.cutOffOn(),
        value.isPresent() ? value : some,
        value.isPresent() ? Optional.empty() : all,
        Optional.empty(),
        all.isEmpty() && published.isPresent()
            ? "not shown: of how many is not stated"
            : published.map(OutcomeLines::asPublished).orElse(null),
        notes(source, measure));
  }

  /** With as many digits as the source gives. */
  private static Object asPublished(Entry entry) {
    var whole = entry.number().filter(one -> one.stripTrailingZeros().scale() > 0).isEmpty();
    return new Styled(entry, whole ? Look.PERCENT_WHOLE : Look.PERCENT);
  }

  private static String section(SourceFact source, String measure) {
    var own =
        source.figures().stream()
            .filter(figure -> figure.key().measure().equals(measure))
            .map(ReportedFigure::section)
            .filter(Objects::nonNull)
            .findFirst();
    return "section " + own.orElse(source.section());
  }

  private Optional<OutcomesSheet.Line> returned(Series series, MeasureDef measure) {
    var reporting = series.reporting(measure);
    if (reporting.isEmpty()) {
      return Optional.empty();
    }
    var last = reporting.get(reporting.size() - 1);
    return Optional.of(
        line(
            measure.name(),
            series,
            "Accepted returns, " + reporting.get(0).shortName() + " to " + last.shortName(),
            last.period().lastDay(),
            entries.total(series, measure, FigurePart.NUMERATOR),
            entries.total(series, measure, FigurePart.DENOMINATOR),
            entries.totalPercent(series, measure),
            null,
            reporting.stream().anyMatch(PackPeriod::illustrative)
                ? "Illustrative: made up for demonstration"
                : ""));
  }

  private OutcomesSheet.Line line(
      String outcome,
      Series series,
      String source,
      java.time.LocalDate upTo,
      Optional<Entry> some,
      Optional<Entry> all,
      Optional<Entry> worked,
      Object published,
      String notes) {
    var percent = worked.isPresent() ? worked : percent(series, some, all);
    var interval = interval(some, all);
    return new OutcomesSheet.Line(
        outcome,
        series.grant().reference(),
        source,
        upTo,
        some.<Object>map(one -> one).orElse(NOT_STATED),
        all.<Object>map(one -> one).orElse(some.isPresent() ? null : NOT_STATED),
        percent.orElse(null),
        limit(percent, some, all, "95% interval, from", interval.map(Proportion.Interval::low)),
        limit(percent, some, all, "95% interval, to", interval.map(Proportion.Interval::high)),
        published,
        notes);
  }

  /** The percentage that we work out from the numbers of a source. */
  private Optional<Entry> percent(Series series, Optional<Entry> some, Optional<Entry> all) {
    if (all.isEmpty() || all.get().number().filter(one -> one.signum() > 0).isEmpty()) {
      return Optional.empty();
    }
    return some.flatMap(
        part ->
            part.number()
                .map(
                    number ->
                        entries.dependent(
                            Entries.share(number, all.get().number().orElseThrow()),
                            Origin.of(
                                    FigureId.percent(
                                        part.origin().id().parts(),
                                        all.get().origin().id().parts()),
                                    series.grant().reference(),
                                    null,
                                    part.origin().measure(),
                                    "Percentage",
                                    "Worked out")
                                .ourArithmetic(
                                    part.origin().ourArithmetic()
                                        || all.get().origin().ourArithmetic()),
                            part,
                            all.get())));
  }

  private static Optional<Proportion.Interval> interval(Optional<Entry> some, Optional<Entry> all) {
    var part = some.flatMap(Entry::number);
    var whole = all.flatMap(Entry::number).filter(one -> one.signum() > 0);
    if (part.isEmpty() || whole.isEmpty() || part.get().compareTo(whole.get()) > 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Proportion(part.get().longValueExact(), whole.get().longValueExact()).wilson());
  }

  private Entry limit(
      Optional<Entry> percent,
      Optional<Entry> some,
      Optional<Entry> all,
      String part,
      Optional<BigDecimal> value) {
    if (percent.isEmpty() || some.isEmpty() || all.isEmpty()) {
      return null;
    }
    var of = percent.get().origin();
    var origin =
        Origin.of(of.id(), of.grant(), of.period(), of.measure(), part, "Worked out")
            .illustrative(of.illustrative())
            .ourArithmetic(of.ourArithmetic());
    return entries.dependent(
        value.orElse(BigDecimal.ZERO), origin, percent.get(), some.get(), all.get());
  }

  private static String notes(SourceFact source, String measure) {
    var notes = new LinkedHashSet<String>();
    for (var figure : source.figures()) {
      if (figure.key().measure().equals(measure)) {
        if (figure.ourArithmetic()) {
          notes.add(Entries.words(figure.key().part()) + ": our arithmetic");
        }
        note(notes, figure.note());
      }
    }
    note(notes, source.note());
    return String.join(". ", notes) + (notes.isEmpty() ? "" : ".");
  }

  private static void note(Set<String> notes, String note) {
    if (note != null) {
      notes.add(note.endsWith(".") ? note.substring(0, note.length() - 1) : note);
    }
  }
}
