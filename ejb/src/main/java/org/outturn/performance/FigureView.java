package org.outturn.performance;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.outturn.kernel.Absence;

/**
 * Where a figure comes from.
 *
 * @param period null for evidence and for what spans periods
 * @param value null when it is missing
 * @param absence why it is missing; null when it is not
 * @param returnVersion null unless a return reported it
 * @param status of the version it stands in: {@code ACCEPTED}, {@code SUPERSEDED} by a later
 *     accepted one, or the state of its return; {@code RECORDED} or {@code VOIDED} for evidence
 * @param origin {@code WORKBOOK}, {@code PAGE}, {@code IMPORT}, {@code EVIDENCE}, {@code DERIVED}
 *     or {@code AGREED}
 * @param sheet the workbook's sheet, with the cell; null when it stood in none
 * @param readAs how the cell was read, when that was not plain
 * @param acceptedBy the display name; null when it was not accepted
 * @param derivation how it is worked out, in words; null when it is reported
 * @param derivedFrom what it is worked out from, numerators first
 */
public record FigureView(
    String id,
    String grant,
    String period,
    String periodLabel,
    String measure,
    String measureName,
    String part,
    BigDecimal value,
    Absence absence,
    Integer returnVersion,
    String status,
    String origin,
    String sheet,
    String cell,
    String readAs,
    StoredFile file,
    Source evidence,
    String acceptedBy,
    Instant acceptedAt,
    boolean illustrative,
    boolean ourArithmetic,
    String note,
    String derivation,
    List<FigureView> derivedFrom) {

  public FigureView {
    derivedFrom = List.copyOf(derivedFrom);
  }

  /**
   * The workbook that it was read from.
   *
   * @param kept whether its bytes can still be had
   */
  public record StoredFile(long id, String name, String sha256, boolean kept) {}

  /** The place in an outside document. */
  public record Source(
      long id, String document, String publisher, String section, LocalDate cutOffOn) {}

  /** Whether its cell in the stored workbook can be shown. */
  public boolean hasWorkbook() {
    return file != null && file.kept() && cell != null;
  }
}
