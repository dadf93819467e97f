package org.outturn.pack;

import java.time.Instant;
import java.time.LocalDate;
import org.outturn.performance.FigureId;

/**
 * Where a figure of the pack comes from; whatever does not apply is null.
 *
 * @param id answers the question in Outturn itself; null for a sum of the sheet alone
 * @param how it came in, in words
 */
record Origin(
    FigureId id,
    String grant,
    String period,
    String measure,
    String part,
    String how,
    Integer version,
    String sheet,
    String cell,
    String sha256,
    String document,
    String section,
    LocalDate cutOffOn,
    String acceptedBy,
    Instant acceptedAt,
    boolean illustrative,
    boolean ourArithmetic,
    String note) {

  /** A figure that was promised or worked out: it has no place of its own. */
  static Origin of(
      FigureId id, String grant, String period, String measure, String part, String how) {
    return new Origin(
        id, grant, period, measure, part, how, null, null, null, null, null, null, null, null, null,
        false, false, null);
  }

  Origin illustrative(boolean yes) {
    return new Origin(
        id,
        grant,
        period,
        measure,
        part,
        how,
        version,
        sheet,
        cell,
        sha256,
        document,
        section,
        cutOffOn,
        acceptedBy,
        acceptedAt,
        yes,
        ourArithmetic,
        note);
  }

  Origin ourArithmetic(boolean yes) {
    return new Origin(
        id,
        grant,
        period,
        measure,
        part,
        how,
        version,
        sheet,
        cell,
        sha256,
        document,
        section,
        cutOffOn,
        acceptedBy,
        acceptedAt,
        illustrative,
        yes,
        note);
  }
}
