package org.outturn.pack;

import org.outturn.performance.FigureId;
import org.outturn.performance.FigureKey;
import org.outturn.performance.FigureValue;

/**
 * A figure as it is stored, with the place it was read from.
 *
 * @param origin {@code WORKBOOK}, {@code PAGE}, {@code IMPORT} or {@code EVIDENCE}
 * @param sha256 of the workbook; null when it was read from none
 * @param section of the outside document; null when it is the source's own
 * @param note may be null
 */
record ReportedFigure(
    long id,
    FigureKey key,
    FigureValue value,
    String origin,
    String sheet,
    String cell,
    String sha256,
    boolean ourArithmetic,
    String section,
    String note) {

  FigureId figureId() {
    return FigureId.observed(id);
  }
}
