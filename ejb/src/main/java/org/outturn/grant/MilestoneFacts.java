package org.outturn.grant;

import java.time.LocalDate;
import org.outturn.kernel.Texts;

/**
 * What a milestone says.
 *
 * @param unit what is counted, in the plural; null: it is done once, as a whole
 * @param promised how many units; null with a unit: no number is promised
 * @param dueOn null: not stated
 */
public record MilestoneFacts(
    String title,
    String description,
    MilestoneOwner owner,
    String unit,
    Integer promised,
    LocalDate dueOn) {

  /** The same without space around its texts; what is wrong is noted. */
  MilestoneFacts checked(Texts texts) {
    var checked =
        new MilestoneFacts(
            texts.line("title", title, "Enter the title of the milestone"),
            texts.text("description", description, "Enter what is delivered"),
            texts.needed("owner", owner, "Choose who delivers it"),
            texts.optionalLine("unit", unit),
            promised,
            dueOn);
    texts.unless(
        promised == null || promised > 0,
        "promisedUnits",
        "Enter a whole number from 1, or leave this empty when no number is promised");
    texts.unless(
        promised == null || checked.unit() != null,
        "unit",
        "Enter what is counted, like locality reviews");
    return checked;
  }
}
