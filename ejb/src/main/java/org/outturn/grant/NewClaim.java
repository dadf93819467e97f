package org.outturn.grant;

import java.time.LocalDate;
import org.outturn.kernel.Dates;
import org.outturn.kernel.Texts;

/**
 * A claim that a milestone, or some of its units, is done.
 *
 * @param units null when no units are counted
 * @param doneOn when the last of them was delivered; null when not stated
 * @param statement what was done and what shows it
 */
public record NewClaim(Integer units, LocalDate doneOn, String statement) {

  /** The same with everything in place, when so much may be claimed today. */
  NewClaim checked(MilestoneUnits so, LocalDate today) {
    var texts = new Texts();
    var claimed = so.counted() ? units : Integer.valueOf(1);
    if (so.counted()) {
      texts.needed("units", claimed, "Enter how many " + so.unit() + " you claim");
    } else {
      texts.unless(
          units == null || units == 1,
          "units",
          "No units are counted here: claim the milestone as a whole");
    }
    if (claimed != null) {
      texts.unless(claimed > 0, "units", "Enter a whole number from 1");
      texts.unless(
          so.left() == null || claimed <= so.left(),
          "units",
          "Only " + so.left() + " of " + so.promised() + " " + so.unit() + " are left to claim");
    }
    texts.inOrder(
        "doneOn",
        doneOn,
        today,
        "The day it was done must not be after today, " + Dates.day(today));
    var said = texts.text("statement", statement, "Enter what was done and what shows it");
    texts.done("claim-invalid", "The claim cannot be made as it is");
    return new NewClaim(claimed, doneOn, said);
  }
}
