package org.outturn.web.performance;

import java.util.ArrayList;
import java.util.List;
import org.outturn.kernel.Dates;
import org.outturn.performance.EvidenceSources.MeasureRow;
import org.outturn.performance.EvidenceView;
import org.outturn.performance.FigurePart;
import org.outturn.web.view.Cell;
import org.outturn.web.view.Crumb;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.Item;
import org.outturn.web.view.Place;
import org.outturn.web.view.SummaryRow;

/**
 * What the page of a grant's outside sources shows.
 *
 * @param mayRecord whether the reader may record and take back
 * @param form what was typed
 */
public record EvidencePage(
    String grant,
    List<EvidenceView> sources,
    boolean mayRecord,
    List<MeasureRow> measures,
    EvidenceForm form,
    List<Place> places,
    List<FieldError> errors) {

  public List<Crumb> crumbs() {
    return List.of(
        new Crumb("Grants", "/grants"),
        new Crumb(grant, "/grants/" + grant),
        new Crumb("Evidence", null));
  }

  public String action() {
    return "/grants/" + grant + "/evidence";
  }

  public String voidingAction(EvidenceView source) {
    return action() + "/" + source.id() + "/voiding";
  }

  public List<SummaryRow> facts(EvidenceView source) {
    var facts = new ArrayList<SummaryRow>();
    facts.add(SummaryRow.of("Publisher", source.publisher()));
    facts.add(SummaryRow.of("Section", source.section()));
    facts.add(SummaryRow.of("Figures up to", Dates.day(source.cutOffOn())));
    facts.add(
        SummaryRow.of("Recorded", source.recordedBy() + ", " + Dates.moment(source.recordedAt())));
    if (source.note() != null) {
      facts.add(SummaryRow.of("Note", source.note()));
    }
    if (source.voided()) {
      facts.add(
          SummaryRow.of("Taken back", source.voidedBy() + ", " + Dates.moment(source.voidedAt())));
      facts.add(SummaryRow.of("Why", source.voidReason()));
    }
    return facts;
  }

  public List<List<Cell>> rows(EvidenceView source) {
    return source.figures().stream()
        .map(
            figure ->
                List.of(
                    Cell.text(
                        figure.measureName() == null ? figure.measure() : figure.measureName()),
                    Cell.text(FigureWords.part(figure.part())),
                    Cell.link(
                            FigureWords.value(figure.value(), null, figure.part().name()),
                            "/figures/" + figure.id(),
                            "where this comes from")
                        .asNumber(),
                    Cell.text(marks(source, figure))))
        .toList();
  }

  private static String marks(EvidenceView source, EvidenceView.Row figure) {
    var marks = new ArrayList<String>();
    if (source.voided()) {
      marks.add("taken back");
    }
    if (figure.ourArithmetic()) {
      marks.add("our arithmetic");
    }
    if (figure.section() != null) {
      marks.add("section " + figure.section());
    }
    if (figure.note() != null) {
      marks.add(figure.note());
    }
    return String.join("; ", marks);
  }

  public List<FigurePart> parts(MeasureRow measure) {
    return EvidenceForm.parts(measure.type());
  }

  public String field(MeasureRow measure, FigurePart part) {
    return measure.code() + "-" + part.word();
  }

  public String label(FigurePart part) {
    return switch (part) {
      case NUMERATOR -> "Number";
      case DENOMINATOR -> "Of how many";
      case PERCENT -> "Percentage as published";
      case VALUE -> "Value";
    };
  }

  /** The boxes that mark figures as our own arithmetic. */
  public List<Item> arithmetic(MeasureRow measure) {
    return parts(measure).stream()
        .map(part -> Item.of(field(measure, part), label(part) + " is our own arithmetic"))
        .toList();
  }
}
