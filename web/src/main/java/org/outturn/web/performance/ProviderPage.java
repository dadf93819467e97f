package org.outturn.web.performance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.outturn.kernel.Dates;
import org.outturn.kernel.Slice;
import org.outturn.performance.QueryView;
import org.outturn.performance.ReturnEvent;
import org.outturn.performance.ReturnStatus;
import org.outturn.performance.ReturnView;
import org.outturn.performance.UploadView;
import org.outturn.web.view.Cell;
import org.outturn.web.view.Crumb;
import org.outturn.web.view.PageLinks;
import org.outturn.web.view.SummaryRow;
import org.outturn.web.view.TaskItem;

/**
 * What a provider's page of a return shows.
 *
 * @param reopened who reopened the return and why; null unless it waits for a correction since
 * @param sent one page of the workbooks that were sent
 */
public record ProviderPage(
    ReturnView view,
    ReturnPaths at,
    LocalDate today,
    ReturnEvent reopened,
    Slice<UploadView> sent) {

  public List<Crumb> crumbs() {
    return at.crumbs(view.row().period());
  }

  public String title() {
    return "Return for " + view.row().period().label();
  }

  public List<SummaryRow> facts() {
    var row = view.row();
    var facts = new ArrayList<SummaryRow>();
    facts.add(SummaryRow.of("Status", ReturnWords.status(row.status())));
    facts.add(SummaryRow.of("Deadline", ReturnWords.deadline(row)));
    facts.add(SummaryRow.of("Timing", ReturnWords.timing(row, today)));
    if (row.latestVersion() != null) {
      facts.add(
          SummaryRow.of(
                  "Last submitted",
                  "Version " + row.latestVersion() + ", " + Dates.moment(row.submittedAt()))
              .action("Receipt", at.receipt(row.latestVersion()), "of the last version"));
    }
    if (row.acceptedVersion() != null) {
      facts.add(
          SummaryRow.of(
              "Return accepted",
              "Version " + row.acceptedVersion() + ", " + Dates.moment(row.acceptedAt())));
    }
    return facts;
  }

  /** Said loudly while nothing was submitted and the deadline has passed; else null. */
  public String overdue() {
    return view.row().overdue()
        ? "This return is overdue. You can still submit it: it will be marked as late."
        : null;
  }

  public boolean withProvider() {
    return view.row().status().isWithProvider();
  }

  /** What follows now that the return is not with the provider; null while it is. */
  public String waiting() {
    if (withProvider()) {
      return null;
    }
    return view.row().status() == ReturnStatus.ACCEPTED
        ? "The return is accepted. There is nothing more for you to do."
        : "The return is with the commissioner, who accepts it or asks you about it."
            + " Its figures cannot change meanwhile.";
  }

  public String tasksTitle() {
    return switch (view.row().status()) {
      case QUERIED -> "If figures are wrong, send a corrected version";
      case REOPENED -> "Send a corrected version";
      default -> "What to do";
    };
  }

  public List<TaskItem> tasks() {
    return ProviderTasks.of(view, at);
  }

  public List<QueryView> openQueries() {
    return view.queries().stream().filter(QueryView::open).toList();
  }

  public List<QueryView> closedQueries() {
    return view.queries().stream().filter(query -> !query.open()).toList();
  }

  /** "About enquiries" or about the whole. */
  public String about(QueryView query) {
    return query.measureName() == null ? "The whole return" : query.measureName();
  }

  public String figuresTitle() {
    var shown = view.shown();
    if (shown == null) {
      return "Figures";
    }
    return shown.isDraft() ? "Figures of your draft" : "Figures of version " + shown.number();
  }

  public boolean nil() {
    return view.shown() != null && view.shown().nil();
  }

  public List<Cell> figuresHead() {
    return ProviderTables.FIGURES;
  }

  public List<List<Cell>> figures() {
    return ProviderTables.figures(view, at);
  }

  public List<Cell> versionsHead() {
    return ProviderTables.VERSIONS;
  }

  public List<List<Cell>> versions() {
    return ProviderTables.versions(view, at);
  }

  public List<Cell> uploadsHead() {
    return ProviderTables.UPLOADS;
  }

  public List<List<Cell>> uploads() {
    return ProviderTables.uploads(sent.items(), at);
  }

  public PageLinks uploadsPages() {
    return PageLinks.of(
        sent.page(), sent.size(), sent.total(), number -> at.self() + "?page=" + number);
  }
}
