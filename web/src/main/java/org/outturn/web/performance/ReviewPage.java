package org.outturn.web.performance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.outturn.kernel.Dates;
import org.outturn.performance.ReturnRow;
import org.outturn.performance.ReturnStatus;
import org.outturn.performance.ReturnUnderReview;
import org.outturn.performance.VersionRow;
import org.outturn.web.view.Cell;
import org.outturn.web.view.Crumb;
import org.outturn.web.view.SummaryRow;

/**
 * What a reviewer sees of a return.
 *
 * @param reviewer whether the reader may query, accept and reopen
 */
public record ReviewPage(ReturnUnderReview review, boolean reviewer) {

  public ReturnRow row() {
    return review.view().row();
  }

  public VersionRow shown() {
    return review.view().shown();
  }

  public String title() {
    return "Return for " + row().period().label();
  }

  public String address() {
    return address(row());
  }

  static String address(ReturnRow row) {
    return "/grants/" + row.grant() + "/returns/" + row.period().code();
  }

  public List<Crumb> crumbs() {
    return List.of(
        new Crumb("Home", "/"),
        new Crumb("Grants", "/grants"),
        new Crumb(row().grant(), "/grants/" + row().grant()),
        new Crumb(row().period().label(), null));
  }

  /** Whether the return waits for the reviewer's judgement. */
  public boolean acceptable() {
    return reviewer
        && review.showsLatest()
        && (row().status().isWithCommissioner() || row().status() == ReturnStatus.QUERIED);
  }

  public boolean reopenable() {
    return reviewer && row().status() == ReturnStatus.ACCEPTED;
  }

  public List<SummaryRow> facts() {
    var facts = new ArrayList<SummaryRow>();
    facts.add(SummaryRow.of("Status", ReturnTags.of(row().status())));
    facts.add(SummaryRow.of("Provider", row().provider()));
    facts.add(SummaryRow.of("Due", Dates.deadline(row().dueOn())));
    if (shown() == null) {
      return facts;
    }
    facts.add(SummaryRow.of("Version shown", versionWords()));
    facts.add(
        SummaryRow.of(
            "Submitted",
            Dates.moment(shown().submittedAt())
                + ", by "
                + shown().submittedBy()
                + (shown().late() ? ". Late: after the deadline" : "")));
    if (shown().fileName() != null) {
      facts.add(SummaryRow.of("Workbook", shown().fileName()));
    }
    facts.add(SummaryRow.of("Accepted", acceptedWords()));
    return facts;
  }

  private String versionWords() {
    var nil = shown().nil() ? ", a nil return" : "";
    var latest = row().latestVersion();
    return latest == null || latest == shown().number()
        ? shown().number() + nil
        : shown().number() + " of " + latest + nil;
  }

  private String acceptedWords() {
    return row().acceptedVersion() == null
        ? "not yet"
        : "Version "
            + row().acceptedVersion()
            + ", at "
            + Dates.moment(row().acceptedAt())
            + accepter();
  }

  private String accepter() {
    return review.view().versions().stream()
        .filter(one -> one.acceptedBy() != null && row().acceptedVersion() == one.number())
        .map(one -> ", by " + one.acceptedBy())
        .findFirst()
        .orElse("");
  }

  public List<ReviewLine> lines() {
    return review.view().lines().stream().map(line -> ReviewLine.of(line, review)).toList();
  }

  /** The earlier periods and this one as a table, one column for each. */
  public ReviewTrends trends() {
    return ReviewTrends.of(review.view());
  }

  public List<NarrativeText> narrative() {
    return NarrativeText.of(review);
  }

  /** The titles of the sections that the provider left empty; empty when none is. */
  public String unwritten() {
    return narrative().stream()
        .filter(section -> section.text() == null && section.before() == null)
        .map(NarrativeText::title)
        .collect(Collectors.joining(", "));
  }

  public List<Cell> versionHead() {
    return List.of(
        Cell.text("Version"), Cell.text("Submitted"), Cell.text("By"), Cell.text("Accepted"));
  }

  public List<List<Cell>> versionRows() {
    return review.view().versions().stream()
        .filter(one -> !one.isDraft())
        .map(this::versionRow)
        .toList();
  }

  private List<Cell> versionRow(VersionRow version) {
    var name = "Version " + version.number();
    return List.of(
        version.number() == shown().number()
            ? Cell.text(name + " (shown here)")
            : Cell.link(name, address() + "?version=" + version.number()),
        Cell.text(Dates.moment(version.submittedAt()) + (version.late() ? " (late)" : "")),
        Cell.text(version.submittedBy()),
        Cell.text(
            version.acceptedAt() == null
                ? "no"
                : Dates.moment(version.acceptedAt()) + ", by " + version.acceptedBy()));
  }
}
