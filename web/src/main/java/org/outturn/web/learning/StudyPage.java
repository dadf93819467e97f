package org.outturn.web.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.outturn.kernel.Dates;
import org.outturn.learning.Consent;
import org.outturn.learning.LearningStatus;
import org.outturn.learning.RoughDay;
import org.outturn.learning.StudyView;
import org.outturn.web.document.DocumentList;
import org.outturn.web.view.Item;
import org.outturn.web.view.Link;
import org.outturn.web.view.SummaryRow;

/**
 * The page of one case study, in its newest text or an earlier one.
 *
 * @param earlier whether an earlier text is asked for, which cannot be moved on
 * @param documents null when they are another body's
 */
public record StudyPage(StudyView study, boolean earlier, DocumentList documents, Moves moves) {

  public List<SummaryRow> facts() {
    var rows = new ArrayList<SummaryRow>();
    rows.add(SummaryRow.of("Series", study.seriesName()));
    rows.add(SummaryRow.of("Place", study.place()));
    rows.add(
        SummaryRow.of(
            "Date", study.happened() == null ? "Not stated" : RoughDay.words(study.happened())));
    if (!study.themes().isEmpty()) {
      rows.add(SummaryRow.of("Themes", LearningTags.words(study.themes())));
    }
    if (study.source() != null) {
      rows.add(SummaryRow.of("Source", study.source()));
    }
    rows.addAll(moves.facts());
    if (study.item().own()) {
      rows.add(
          SummaryRow.of("Text shown", study.text() + ", of " + Dates.moment(study.writtenAt())));
    }
    return rows;
  }

  /** What its own body has to know of the text that others read. */
  public String othersRead() {
    var published = study.publishedText();
    if (!study.item().own() || published == null || published == study.text()) {
      return null;
    }
    return "Everybody else still reads text " + published + ", which is published.";
  }

  public List<Link> otherTexts() {
    return IntStream.rangeClosed(1, study.texts())
        .filter(number -> number != study.text())
        .mapToObj(number -> new Link("Text " + number, moves.address() + "/texts/" + number))
        .toList();
  }

  public boolean consentIsNext() {
    return is(LearningStatus.DRAFT);
  }

  public boolean reviewIsNext() {
    return is(LearningStatus.CONSENT_CHECKED) && !study.writtenByReader();
  }

  public boolean reviewIsSomebodyElses() {
    return is(LearningStatus.CONSENT_CHECKED) && study.writtenByReader();
  }

  private boolean is(LearningStatus status) {
    return moves.mayChange() && !earlier && study.item().status() == status;
  }

  public List<Item> consents() {
    return Arrays.stream(Consent.values()).map(one -> Item.of(one.name(), one.words())).toList();
  }
}
