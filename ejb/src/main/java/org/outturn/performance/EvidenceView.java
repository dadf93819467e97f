package org.outturn.performance;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An outside source with the figures that were recorded from it.
 *
 * @param note what a reader must know besides; may be null
 * @param recordedBy the display name
 * @param voidedBy the display name; null while it stands
 * @param voidedAt null while it stands
 * @param voidReason null while it stands
 */
public record EvidenceView(
    long id,
    String document,
    String publisher,
    String section,
    LocalDate cutOffOn,
    String note,
    String recordedBy,
    Instant recordedAt,
    String voidedBy,
    Instant voidedAt,
    String voidReason,
    List<Row> figures) {

  public EvidenceView {
    figures = List.copyOf(figures);
  }

  public boolean voided() {
    return voidedAt != null;
  }

  /**
   * One figure.
   *
   * @param id names it in "where does this come from?"
   * @param note may be null
   */
  public record Row(
      long id,
      String measure,
      String measureName,
      FigurePart part,
      BigDecimal value,
      boolean ourArithmetic,
      String section,
      String note) {}
}
