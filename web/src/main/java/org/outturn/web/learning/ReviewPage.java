package org.outturn.web.learning;

import java.util.ArrayList;
import java.util.List;
import org.outturn.learning.ReviewView;
import org.outturn.learning.RoughDay;
import org.outturn.web.document.DocumentList;
import org.outturn.web.view.Cell;
import org.outturn.web.view.SummaryRow;

/**
 * The page of one peer review.
 *
 * @param grants whether the reader may read the pages of grants
 * @param documents null when they are another body's
 */
public record ReviewPage(ReviewView review, boolean grants, DocumentList documents, Moves moves) {

  public List<SummaryRow> facts() {
    var rows = new ArrayList<SummaryRow>();
    rows.add(SummaryRow.of("Borough or locality", review.place()));
    rows.add(
        SummaryRow.of(
            "Date", review.happened() == null ? "Not stated" : RoughDay.words(review.happened())));
    rows.add(
        SummaryRow.of(
            "Themes",
            review.themes().isEmpty() ? "Not stated" : LearningTags.words(review.themes())));
    rows.add(
        SummaryRow.of(
            "Taken on to",
            review.escalatedTo().isEmpty()
                ? "Nobody yet"
                : String.join("; ", review.escalatedTo())));
    if (review.grant() != null) {
      rows.add(SummaryRow.of("Grant", grant()));
    }
    if (review.milestone() != null) {
      rows.add(SummaryRow.of("Counts towards milestone", review.milestone()));
    }
    if (review.source() != null) {
      rows.add(SummaryRow.of("Source", review.source()));
    }
    rows.addAll(moves.facts());
    return rows;
  }

  private Cell grant() {
    return grants
        ? Cell.link(review.grant(), "/grants/" + review.grant())
        : Cell.text(review.grant());
  }
}
