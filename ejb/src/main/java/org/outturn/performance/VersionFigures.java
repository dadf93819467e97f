package org.outturn.performance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.outturn.kernel.Absence;
import org.outturn.kernel.ActorId;
import org.outturn.kernel.database.Sql;

/** The figures and words of one version of a return. */
@Dependent
class VersionFigures {

  @Inject Sql sql;
  @Inject PerformanceReturns returns;

  Map<FigureKey, Figure> of(long version) {
    return sql
        .list(
            "SELECT * FROM observation WHERE version_id = ? ORDER BY id",
            row -> {
              var number = row.decimal("value");
              return new Figure(
                  row.number("id"),
                  new FigureKey(row.text("measure_code"), row.one(FigurePart.class, "part")),
                  number != null
                      ? FigureValue.of(number)
                      : FigureValue.absent(row.one(Absence.class, "absence")),
                  row.text("sheet"),
                  row.text("cell"),
                  row.text("read_as"));
            },
            version)
        .stream()
        .collect(Collectors.toMap(Figure::key, Function.identity()));
  }

  /** The figures that a return's own are compared with; empty when no period was before it. */
  Map<FigureKey, FigureValue> before(ReturnScope scope) {
    return returns
        .previousVersion(scope)
        .map(this::of)
        .map(VersionFigures::values)
        .orElse(Map.of());
  }

  static Map<FigureKey, FigureValue> values(Map<FigureKey, Figure> figures) {
    return figures.values().stream().collect(Collectors.toMap(Figure::key, Figure::value));
  }

  Map<String, String> texts(long version) {
    return sql
        .list(
            "SELECT section, text FROM return_text WHERE version_id = ?",
            row -> new String[] {row.text("section"), row.text("text")},
            version)
        .stream()
        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
  }

  /** Drops the figures of these inputs, such as {@code kpi.enquiries.value}. */
  void forget(long version, Set<String> inputs) {
    if (!inputs.isEmpty()) {
      sql.update(
          "DELETE FROM observation WHERE version_id = ?"
              + " AND 'kpi.' || measure_code || '.' || lower(part) = ANY (?)",
          version,
          inputs.toArray(String[]::new));
    }
  }

  /** Replaces the figures with these keys, all of them in one statement each way. */
  void put(long version, Long file, List<DraftFigure> figures, ActorId who, Instant now) {
    if (figures.isEmpty()) {
      return;
    }
    var measures = column(figures, figure -> figure.key().measure());
    var parts = column(figures, figure -> figure.key().part().name());
    sql.update(
        "DELETE FROM observation WHERE version_id = ? AND (measure_code, part) IN"
            + " (SELECT * FROM unnest(?::text[], ?::text[]))",
        version,
        measures,
        parts);
    sql.update(
        "INSERT INTO observation (version_id, measure_code, part, value, absence, origin, file_id,"
            + " sheet, cell, read_as, entered_by, recorded_at)"
            + " SELECT ?, f.measure, f.part, f.value, f.absence,"
            + " CASE WHEN f.cell IS NULL THEN 'PAGE' ELSE 'WORKBOOK' END,"
            + " CASE WHEN f.cell IS NULL THEN NULL ELSE ?::bigint END,"
            + " f.sheet, f.cell, f.read_as, ?, ?"
            + " FROM unnest(?::text[], ?::text[], ?::numeric[], ?::text[], ?::text[], ?::text[],"
            + " ?::text[]) AS f (measure, part, value, absence, sheet, cell, read_as)",
        version,
        file,
        who,
        now,
        measures,
        parts,
        figures.stream().map(figure -> figure.value().number()).toArray(BigDecimal[]::new),
        column(
            figures, figure -> figure.value().isNumber() ? null : figure.value().absence().name()),
        column(figures, DraftFigure::sheet),
        column(figures, DraftFigure::cell),
        column(figures, DraftFigure::readAs));
  }

  private static String[] column(List<DraftFigure> figures, Function<DraftFigure, String> column) {
    return figures.stream().map(column).toArray(String[]::new);
  }

  /** Sets the words of some sections; blank words take a section away. */
  void putTexts(long version, Map<String, String> texts) {
    if (texts.isEmpty()) {
      return;
    }
    var sections = texts.keySet().stream().sorted().toArray(String[]::new);
    sql.update(
        "DELETE FROM return_text WHERE version_id = ? AND section = ANY (?)", version, sections);
    sql.update(
        "INSERT INTO return_text (version_id, section, text)"
            + " SELECT ?, t.section, t.words FROM unnest(?::text[], ?::text[])"
            + " AS t (section, words) WHERE btrim(t.words) <> ''",
        version,
        sections,
        java.util.Arrays.stream(sections).map(texts::get).toArray(String[]::new));
  }

  /** Starts a version from another's figures and words. */
  void copy(long from, long to) {
    sql.update(
        "INSERT INTO observation (version_id, measure_code, part, value, absence, origin, file_id,"
            + " sheet, cell, read_as, entered_by, recorded_at)"
            + " SELECT ?, measure_code, part, value, absence, origin, file_id, sheet, cell,"
            + " read_as, entered_by, recorded_at FROM observation WHERE version_id = ?"
            + " ORDER BY id",
        to,
        from);
    sql.update(
        "INSERT INTO return_text SELECT ?, section, text, sheet, cell FROM return_text"
            + " WHERE version_id = ?",
        to,
        from);
    sql.update(
        "INSERT INTO warning_explanation SELECT ?, code, measure_code, text"
            + " FROM warning_explanation WHERE version_id = ?",
        to,
        from);
  }
}
