package org.outturn.web.grant;

import java.util.ArrayList;
import java.util.List;
import org.outturn.grant.MilestoneKey;
import org.outturn.grant.MilestoneRow;
import org.outturn.kernel.Dates;
import org.outturn.web.view.Cell;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.Tag;

/**
 * A milestone in a table from which several can be approved at once.
 *
 * @param key what is sent when it is chosen
 * @param answerable whether the reader may choose it
 * @param chosen whether it was chosen
 * @param error why it cannot be approved; null when nothing was wrong
 */
public record MilestoneLine(
    MilestoneRow row, String key, boolean answerable, boolean chosen, String error) {

  static List<MilestoneLine> of(
      List<MilestoneRow> rows, boolean reviews, List<String> chosen, List<FieldError> errors) {
    return rows.stream()
        .map(
            row -> {
              var key = new MilestoneKey(row.grant(), row.code()).toString();
              return new MilestoneLine(
                  row,
                  key,
                  reviews && row.claimedAt() != null && !row.claimedByReader(),
                  chosen.contains(key),
                  FieldError.messageFor(errors, key));
            })
        .toList();
  }

  /** The errors of a table: each leads to the box of its milestone, if there is one. */
  static List<FieldError> summary(List<FieldError> errors, List<MilestoneLine> lines) {
    return errors.stream()
        .map(
            error ->
                lines.stream()
                    .filter(line -> line.answerable() && leads(error, line))
                    .findFirst()
                    .map(line -> new FieldError(line.id(), error.message()))
                    .orElseGet(() -> FieldError.ofPage(error.message())))
        .toList();
  }

  /** Whether an error leads to a line: its own, or any when nothing was chosen. */
  private static boolean leads(FieldError error, MilestoneLine line) {
    return line.key().equals(error.id()) || "milestones".equals(error.id());
  }

  /** The id of its box. */
  public String id() {
    return "approve-" + key.replace('/', '-');
  }

  public String address() {
    return "/grants/" + row.grant() + "/milestones/" + row.code();
  }

  public String name() {
    return row.code() + " " + row.facts().title();
  }

  public Tag tag() {
    return GrantTags.of(row);
  }

  /** What is behind the milestone's status: units, claims, and what is odd about its day. */
  public List<String> notes() {
    var notes = new ArrayList<String>();
    if (row.units().words() != null) {
      notes.add(row.units().words());
    }
    if (row.units().waiting() > 0) {
      notes.add(
          (row.units().counted()
                  ? row.units().waiting() + " " + row.units().unit() + " claimed "
                  : "Claimed ")
              + Dates.day(Dates.londonDay(row.claimedAt())));
    }
    if (row.afterAgreement()) {
      notes.add("After the agreement ended on " + Dates.day(row.agreementEndsOn()));
    }
    return notes;
  }

  public String due() {
    return row.facts().dueOn() == null ? "not stated" : Dates.day(row.facts().dueOn());
  }

  public String owner() {
    return row.facts().owner().words();
  }

  /** The provider, for tables of many grants. */
  public Cell grant() {
    return Cell.link(row.grant(), "/grants/" + row.grant());
  }
}
