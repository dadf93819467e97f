package org.outturn.programme;

import java.math.BigDecimal;
import org.outturn.kernel.PartialDate;
import org.outturn.kernel.Texts;

/**
 * What is to be said of a pledge.
 *
 * @param progress how much of the target is reached in all; null: not stated
 * @param asAt the day that it tells of
 */
public record NewPledgeUpdate(
    PledgeStatus status, BigDecimal progress, String note, PartialDate asAt, String source) {

  NewPledgeUpdate checked(PledgeView pledge) {
    var texts = new Texts();
    texts.needed("status", status, "Select where the pledge stands");
    reached(texts, pledge);
    var more = texts.optionalText("note", note);
    texts.needed("asAt", asAt, "Enter the day that the update tells of, as far as it is stated");
    texts.unless(
        asAt == null || pledge.lastUpdate() == null || !asAt.isBefore(pledge.lastUpdate()),
        "asAt",
        "An update cannot be dated before the last one, "
            + PartialDate.orNotStated(pledge.lastUpdate()));
    var rests = texts.line("source", source, "Enter the document that says so");
    texts.done("pledge-update-invalid", "The update cannot be recorded as it is");
    return new NewPledgeUpdate(status, progress, more, asAt, rests);
  }

  private void reached(Texts texts, PledgeView pledge) {
    if (progress == null) {
      return;
    }
    if (pledge.target() == null) {
      texts.wrong("progress", "This pledge has no target: leave this empty and say it in the note");
      return;
    }
    texts.unless(progress.signum() >= 0, "progress", "Enter 0 or more");
    Numbers.sized(texts, "progress", progress);
    texts.unless(
        progress.compareTo(pledge.target()) <= 0,
        "progress",
        "This is more than the whole target of "
            + pledge.targetWords()
            + ". Enter what was reached in all, up to the target");
  }
}
