package org.outturn.pack;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.outturn.kernel.Absence;
import org.outturn.kernel.Period;
import org.outturn.kernel.database.Sql;
import org.outturn.performance.FigureKey;
import org.outturn.performance.FigurePart;
import org.outturn.performance.FigureValue;
import org.outturn.performance.MeasureDef;
import org.outturn.performance.MeasureDef.Better;
import org.outturn.performance.MeasureIdentity;
import org.outturn.performance.MeasureType;
import org.outturn.performance.ReturnStatus;
import org.outturn.performance.TargetValue;

/** Reads the series of several grants as they stood at a moment, each table once. */
@Dependent
class SeriesReading {

  /** A row of any table, with the key of what it belongs to. */
  private record Of<T>(long owner, T row) {}

  private record Owned<T>(long owner, String name, T row) {}

  @Inject Sql sql;

  /**
   * @param end the moment by which things were recorded
   * @param asAt the day that it ends: periods that start later are left out
   */
  List<Series> of(List<GrantFacts> grants, Instant end, LocalDate asAt) {
    var ids = grants.stream().map(GrantFacts::id).toArray(Long[]::new);
    var periods = periods(ids, end, asAt);
    var measures = measures(ids, end);
    var identities = identities(ids, end);
    var figures = figures(periods);
    var targets = targets(ids, end);
    var sources = sources(ids, end);
    return grants.stream()
        .map(
            grant ->
                new Series(
                    grant,
                    periods.getOrDefault(grant.id(), List.of()),
                    measures.getOrDefault(grant.id(), List.of()),
                    identities.getOrDefault(grant.id(), List.of()),
                    figures.getOrDefault(grant.id(), Map.of()),
                    targets.getOrDefault(grant.id(), Map.of()),
                    sources.getOrDefault(grant.id(), List.of())))
        .toList();
  }

  private static <T> Map<Long, List<T>> grouped(List<Of<T>> rows) {
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                Of::owner, LinkedHashMap::new, Collectors.mapping(Of::row, Collectors.toList())));
  }

  private Map<Long, List<PackPeriod>> periods(Long[] grants, Instant end, LocalDate asAt) {
    return grouped(
        sql.list(
            PackQueries.PERIODS,
            row -> new Of<>(row.number("grant_id"), period(row)),
            end,
            end,
            end,
            end,
            end,
            end,
            end,
            end,
            end,
            grants,
            asAt));
  }

  private static PackPeriod period(Sql.Row row) throws SQLException {
    var version = row.numberOrNull("version_id");
    var status = row.one(ReturnStatus.class, "standing");
    return new PackPeriod(
        new Period(row.text("code"), row.day("starts_on"), row.day("last_day")),
        row.flag("illustrative"),
        status == null ? ReturnStatus.NOT_STARTED : status,
        version == null
            ? null
            : new PackPeriod.Accepted(
                version,
                row.integer("version"),
                row.flag("nil"),
                row.text("accepted_by"),
                row.instant("accepted_at")),
        row.text("published"));
  }

  /** Of every code its newest definition, in the order of the newest set. */
  private Map<Long, List<MeasureDef>> measures(Long[] grants, Instant end) {
    var all = grouped(sql.list(PackQueries.MEASURES, SeriesReading::measure, grants, end));
    all.replaceAll(
        (grant, rows) ->
            List.copyOf(
                rows.stream()
                    .collect(
                        Collectors.toMap(
                            MeasureDef::code,
                            Function.identity(),
                            (newer, older) -> newer,
                            LinkedHashMap::new))
                    .values()));
    return all;
  }

  private static Of<MeasureDef> measure(Sql.Row row) throws SQLException {
    return new Of<>(
        row.number("grant_id"),
        new MeasureDef(
            row.text("code"),
            row.text("name"),
            row.text("definition"),
            row.one(MeasureType.class, "type"),
            row.text("unit"),
            row.one(Better.class, "better"),
            row.flag("outcome"),
            row.flag("required")));
  }

  private Map<Long, List<MeasureIdentity>> identities(Long[] grants, Instant end) {
    return grouped(
        sql.list(
            PackQueries.IDENTITIES,
            row ->
                new Of<>(
                    row.number("grant_id"),
                    new MeasureIdentity(row.text("code"), row.text("total"), row.texts("parts"))),
            grants,
            end));
  }

  private Map<Long, Map<Series.At, ReportedFigure>> figures(Map<Long, List<PackPeriod>> periods) {
    var places = new HashMap<Long, Owned<String>>();
    periods.forEach(
        (grant, list) ->
            list.stream()
                .filter(PackPeriod::isAccepted)
                .forEach(
                    period ->
                        places.put(
                            period.accepted().versionId(),
                            new Owned<>(grant, period.period().code(), ""))));
    var found = new HashMap<Long, Map<Series.At, ReportedFigure>>();
    sql.list(
            PackQueries.FIGURES,
            row -> new Of<>(row.number("version_id"), figure(row)),
            (Object) places.keySet().toArray(Long[]::new))
        .forEach(
            one -> {
              var place = places.get(one.owner());
              found
                  .computeIfAbsent(place.owner(), grant -> new HashMap<>())
                  .put(new Series.At(place.name(), one.row().key()), one.row());
            });
    return found;
  }

  private static ReportedFigure figure(Sql.Row row) throws SQLException {
    var number = row.decimal("value");
    return new ReportedFigure(
        row.number("id"),
        new FigureKey(row.text("measure_code"), row.one(FigurePart.class, "part")),
        number != null
            ? FigureValue.of(number)
            : FigureValue.absent(row.one(Absence.class, "absence")),
        row.text("origin"),
        row.text("sheet"),
        row.text("cell"),
        row.text("sha256"),
        row.flag("our_arithmetic"),
        row.text("section"),
        row.text("note"));
  }

  private Map<Long, Map<Series.TargetAt, TargetFact>> targets(Long[] grants, Instant end) {
    var found = new HashMap<Long, Map<Series.TargetAt, TargetFact>>();
    sql.list(PackQueries.TARGETS, SeriesReading::target, grants, end)
        .forEach(
            one ->
                found
                    .computeIfAbsent(one.owner(), grant -> new HashMap<>())
                    .put(one.row().getKey(), one.row().getValue()));
    return found;
  }

  private static Of<Map.Entry<Series.TargetAt, TargetFact>> target(Sql.Row row)
      throws SQLException {
    return new Of<>(
        row.number("grant_id"),
        Map.entry(
            new Series.TargetAt(row.text("period_code"), row.text("measure_code")),
            new TargetFact(
                row.number("id"),
                new TargetValue(
                    row.decimal("value"),
                    row.decimal("tolerance"),
                    row.flag("tolerance_is_percent"),
                    row.flag("illustrative")))));
  }

  private Map<Long, List<SourceFact>> sources(Long[] grants, Instant end) {
    var figures = new HashMap<Long, List<ReportedFigure>>();
    sql.list(
            PackQueries.SOURCE_FIGURES,
            row -> new Of<>(row.number("evidence_id"), figure(row)),
            grants,
            end)
        .forEach(
            one -> figures.computeIfAbsent(one.owner(), key -> new ArrayList<>()).add(one.row()));
    return grouped(
        sql.list(
            PackQueries.SOURCES,
            row ->
                new Of<>(
                    row.number("grant_id"),
                    new SourceFact(
                        row.number("id"),
                        row.text("document"),
                        row.text("publisher"),
                        row.text("section"),
                        row.day("cut_off_on"),
                        row.text("note"),
                        row.text("taken_back"),
                        figures.getOrDefault(row.number("id"), List.of()))),
            end,
            grants,
            end));
  }
}
