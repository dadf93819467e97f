package org.outturn.web.programme;

import java.util.ArrayList;
import java.util.List;
import org.outturn.kernel.Dates;
import org.outturn.kernel.PartialDate;
import org.outturn.programme.FigureView;
import org.outturn.programme.ProgrammeView;
import org.outturn.web.view.Cell;
import org.outturn.web.view.Crumb;
import org.outturn.web.view.SummaryRow;

/**
 * What the page of a published figure shows.
 *
 * @param revisions the newest first
 * @param manages whether the reader may revise it
 */
public record FigurePage(ProgrammeView programme, List<FigureView> revisions, boolean manages) {

  public FigurePage {
    revisions = List.copyOf(revisions);
  }

  private FigureView now() {
    return revisions.get(0);
  }

  /** Whether it was taken back: its last revision says why. */
  public boolean voided() {
    return now().voided();
  }

  public String title() {
    return now().title();
  }

  public String caption() {
    return now().kind().words() + " of " + programme.title();
  }

  public String address() {
    return "/programmes/%s/%ss/%d".formatted(programme.slug(), now().kind().word(), now().number());
  }

  public List<Crumb> crumbs() {
    return List.of(
        new Crumb("Programmes", "/programmes"),
        new Crumb(programme.title(), "/programmes/" + programme.slug()),
        new Crumb(title(), null));
  }

  public List<SummaryRow> facts() {
    var now = now();
    var facts = new ArrayList<SummaryRow>();
    facts.add(SummaryRow.of("Figure", now.valueWords()));
    facts.add(SummaryRow.of("What the source says", now.statement()));
    facts.add(SummaryRow.of("Place", now.place()));
    facts.add(SummaryRow.of("Who or what is counted", now.population()));
    facts.add(SummaryRow.of("Period", Tables.period(now)));
    facts.add(
        SummaryRow.of(
            "Days of the period",
            now.starts() == null && now.ends() == null
                ? PartialDate.orNotStated(null)
                : PartialDate.orNotStated(now.starts())
                    + " to "
                    + PartialDate.orNotStated(now.ends())));
    facts.add(SummaryRow.of("Source", Tables.source(now)));
    if (now.note() != null) {
      facts.add(SummaryRow.of("Note", now.note()));
    }
    return facts;
  }

  public List<Cell> head() {
    return Tables.heads(false, "Revision", "Figure", "What the source says", "Why", "Recorded");
  }

  public List<List<Cell>> rows() {
    return revisions.stream()
        .map(
            one ->
                List.of(
                    Cell.text(Integer.toString(one.revision())),
                    Cell.text(one.valueWords()),
                    Cell.text(one.statement()),
                    Cell.text(why(one)),
                    Cell.text(one.recordedBy() + ", " + Dates.moment(one.recordedAt()))))
        .toList();
  }

  private static String why(FigureView one) {
    if (one.reason() == null) {
      return "First recorded";
    }
    return one.voided() ? "Taken back: " + one.reason() : one.reason();
  }
}
