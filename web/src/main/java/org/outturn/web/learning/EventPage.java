package org.outturn.web.learning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.outturn.kernel.Dates;
import org.outturn.learning.ActionState;
import org.outturn.learning.ActionView;
import org.outturn.learning.EventView;
import org.outturn.learning.RoughDay;
import org.outturn.web.document.DocumentList;
import org.outturn.web.view.Item;
import org.outturn.web.view.SummaryRow;
import org.outturn.web.view.Tag;

/**
 * The page of one engagement event.
 *
 * @param known the slugs of the partners that the reader may look up, by their names
 * @param documents null when they are another body's
 */
public record EventPage(
    EventView event, Map<String, String> known, DocumentList documents, Moves moves) {

  public EventPage {
    known = Collections.unmodifiableMap(new LinkedHashMap<>(known));
  }

  public List<SummaryRow> facts() {
    var rows = new ArrayList<SummaryRow>();
    rows.add(SummaryRow.of("Kind", event.kind().words()));
    rows.add(
        SummaryRow.of(
            "Date", event.happened() == null ? "Not stated" : RoughDay.words(event.happened())));
    rows.add(SummaryRow.of("Where", event.place()));
    rows.add(SummaryRow.of("Who took part", event.attendedBy()));
    rows.add(SummaryRow.of("How many", attending()));
    add(rows, "Languages", String.join(", ", event.languages()));
    add(rows, "Partners", String.join(", ", event.partners()));
    add(rows, "Themes", LearningTags.words(event.themes()));
    add(rows, "Source", event.source());
    rows.addAll(moves.facts());
    return rows;
  }

  private String attending() {
    if (event.attending() == null) {
      return "Not stated";
    }
    return event.attendingRounded()
        ? "About %,d".formatted(event.attending())
        : "%,d".formatted(event.attending());
  }

  private static void add(List<SummaryRow> rows, String key, String value) {
    if (value != null && !value.isEmpty()) {
      rows.add(SummaryRow.of(key, value));
    }
  }

  public Tag tag(ActionView action) {
    return LearningTags.of(action.state(), action.overdue());
  }

  /** "Community safety team, by 31 January 2021". */
  public String promise(ActionView action) {
    return action.owner()
        + (action.dueOn() == null ? ", no date stated" : ", by " + Dates.day(action.dueOn()));
  }

  public String said(ActionView.Progress progress) {
    return Dates.moment(progress.recordedAt()) + ", " + progress.state().words() + ": ";
  }

  public List<Item> states() {
    return LearningTags.choices("Select", ActionState.values(), ActionState::words);
  }
}
