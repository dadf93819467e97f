package org.outturn.web.grant;

import java.util.List;
import org.outturn.grant.VariationView;
import org.outturn.kernel.Dates;
import org.outturn.web.document.DocumentList;
import org.outturn.web.view.Cell;
import org.outturn.web.view.SummaryRow;

/**
 * What the page of one variation shows.
 *
 * @param documents such as the signed letter
 */
public record OneVariationPage(GrantHead head, VariationView view, DocumentList documents) {

  public List<SummaryRow> facts() {
    return List.of(
        SummaryRow.of("Kind", view.kind().words()),
        SummaryRow.of("Day", Dates.day(view.variedOn())),
        SummaryRow.of("Reason", view.reason()),
        SummaryRow.of("Decided by", view.madeBy()),
        SummaryRow.of("Sum that had to be within the limit", Words.sum(view.authorisedSum())),
        SummaryRow.of("Source", Words.source(view.source(), view.illustrative())),
        SummaryRow.of("Recorded", Dates.moment(view.recordedAt())));
  }

  public List<Cell> columns() {
    return Cells.heads("What", "Before", "After");
  }

  public List<List<Cell>> rows() {
    return view.changes().stream()
        .map(
            one ->
                List.of(
                    Cell.text(ChangeWords.field(one.field())),
                    Cell.text(ChangeWords.value(one.field(), one.before())),
                    Cell.text(ChangeWords.value(one.field(), one.after()))))
        .toList();
  }
}
