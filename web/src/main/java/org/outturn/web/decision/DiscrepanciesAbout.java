package org.outturn.web.decision;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.outturn.decision.DiscrepancyRow;
import org.outturn.kernel.SubjectRef;
import org.outturn.web.view.Cell;

/**
 * The discrepancies about the thing that a page shows.
 *
 * @param records whether the reader may record another
 */
public record DiscrepanciesAbout(SubjectRef subject, List<DiscrepancyRow> found, boolean records) {

  public DiscrepanciesAbout {
    found = List.copyOf(found);
  }

  public List<Cell> head() {
    return DiscrepancyListPage.HEAD;
  }

  public List<List<Cell>> rows() {
    return found.stream().map(DiscrepancyListPage::row).toList();
  }

  public String empty() {
    return "None is recorded about this " + subject.kind() + ".";
  }

  /** The form of another one about the same thing. */
  public String form() {
    return "/discrepancies/new?subject="
        + URLEncoder.encode(subject.kind() + " " + subject.reference(), StandardCharsets.UTF_8);
  }
}
