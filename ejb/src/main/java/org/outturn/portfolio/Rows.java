package org.outturn.portfolio;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.outturn.kernel.InvalidInput;
import org.outturn.workbook.Finding;
import org.outturn.workbook.TableReading;
import org.outturn.workbook.TableRow;
import org.outturn.workbook.TableSheet;

/** Turns rows into things by the rules of the things, and keeps what does not fit by its cell. */
final class Rows {

  private final TableReading reading;
  private final List<Finding> findings = new ArrayList<>();

  Rows(TableReading reading) {
    this.reading = reading;
  }

  List<TableRow> of(TableSheet sheet) {
    return reading.of(sheet);
  }

  /** All that is wrong, the reading's own findings among it. */
  List<Finding> findings() {
    return reading.and(findings);
  }

  /** Remembers that a cell does not fit. */
  void wrong(TableRow row, String field, String code, String message) {
    findings.add(row.error(field, code, message));
  }

  /** Remembers what a rule says of a row, at its cells. */
  void wrong(TableRow row, InvalidInput wrong) {
    findings.addAll(errors(row, wrong));
  }

  static List<Finding> errors(TableRow row, InvalidInput wrong) {
    return wrong.problems().stream()
        .map(
            problem ->
                row.error(
                    problem.field().substring(problem.field().lastIndexOf('.') + 1),
                    wrong.code(),
                    problem.message()))
        .toList();
  }

  /** Keeps a thing that fits; one that does not is named field by field. */
  <T> void checked(TableRow row, Supplier<T> thing, Collection<T> keep) {
    try {
      keep.add(thing.get());
    } catch (InvalidInput wrong) {
      wrong(row, wrong);
    }
  }

  /** Whether a row's grant is one of the file; if not, that is remembered. */
  boolean ofGrant(TableRow row, Set<String> grants) {
    var grant = row.text("grant");
    if (grant == null) {
      return false;
    }
    if (!grants.contains(grant)) {
      wrong(row, "grant", "unknown-grant", grant + " is not on the sheet Grants of this file");
      return false;
    }
    return true;
  }

  /** The things of a sheet by their grant, each code once a grant. */
  <T> Map<String, List<T>> byGrant(
      TableSheet sheet, Set<String> grants, Function<TableRow, T> read) {
    var things = new LinkedHashMap<String, List<T>>();
    var codes = new HashSet<String>();
    for (var row : of(sheet)) {
      if (!ofGrant(row, grants)) {
        continue;
      }
      var grant = row.text("grant");
      if (codes.add(grant + "/" + row.text("code"))) {
        var all = things.computeIfAbsent(grant, one -> new ArrayList<>());
        checked(row, () -> read.apply(row), all);
      } else {
        wrong(
            row,
            "code",
            "twice-in-file",
            grant + " has this code twice on the sheet " + sheet.name() + ". Change one");
      }
    }
    return things;
  }
}
