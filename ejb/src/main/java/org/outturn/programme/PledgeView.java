package org.outturn.programme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.outturn.kernel.PartialDate;

/**
 * A pledge and where it stands.
 *
 * @param target how much is pledged; null: nothing is quantified
 * @param owner null: not stated
 * @param domain the number of its domain; null: not stated
 * @param updates the newest first
 */
public record PledgeView(
    String code,
    long version,
    String title,
    String detail,
    BigDecimal target,
    String unit,
    PartialDate starts,
    PartialDate ends,
    String owner,
    Integer domain,
    String source,
    PledgeStatus status,
    BigDecimal progress,
    BigDecimal progressPercent,
    PartialDate lastUpdate,
    List<PledgeUpdateView> updates) {

  public PledgeView {
    updates = List.copyOf(updates);
  }

  static PledgeView of(long version, NewPledge said, List<PledgeUpdateView> updates) {
    var progress =
        updates.stream()
            .map(PledgeUpdateView::progress)
            .filter(java.util.Objects::nonNull)
            .findFirst()
            .orElse(null);
    return new PledgeView(
        said.code(),
        version,
        said.title(),
        said.detail(),
        said.target(),
        said.unit(),
        said.starts(),
        said.ends(),
        said.owner(),
        said.domain(),
        said.source(),
        updates.isEmpty() ? PledgeStatus.PLEDGED : updates.get(0).status(),
        progress,
        percent(progress, said.target()),
        updates.isEmpty() ? null : updates.get(0).asAt(),
        updates);
  }

  /** Progress as a share of the target, to one decimal place; our arithmetic. */
  static BigDecimal percent(BigDecimal progress, BigDecimal target) {
    if (progress == null || target == null) {
      return null;
    }
    return Numbers.plain(progress.movePointRight(2).divide(target, 1, RoundingMode.HALF_UP));
  }

  /** "10,000 pupils", or "not quantified". */
  public String targetWords() {
    return target == null ? "not quantified" : Numbers.words(target) + " " + unit;
  }

  /** "2,000 of 10,000 pupils (20%, our arithmetic)", or null when nothing is reported. */
  public String progressWords() {
    return progress == null
        ? null
        : "%s of %s (%s%%, our arithmetic)"
            .formatted(Numbers.words(progress), targetWords(), progressPercent);
  }
}
