package org.outturn.web.performance;

import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.InvalidInput.Problem;
import org.outturn.performance.EvidenceSources.MeasureRow;
import org.outturn.performance.FigurePart;
import org.outturn.performance.MeasureType;
import org.outturn.performance.NewEvidence;
import org.outturn.web.view.TypedDay;

/** The form that records an outside source: every measure has its fields, most stay empty. */
public record EvidenceForm(Map<String, String> typed, List<String> ourArithmetic) {

  public EvidenceForm {
    typed = Map.copyOf(typed);
    ourArithmetic = List.copyOf(ourArithmetic);
  }

  static EvidenceForm of(MultivaluedMap<String, String> fields) {
    var typed = new HashMap<String, String>();
    fields.forEach((name, values) -> typed.put(name, values.isEmpty() ? "" : values.get(0)));
    return new EvidenceForm(typed, fields.getOrDefault("ourArithmetic", List.of()));
  }

  public String get(String field) {
    return typed.getOrDefault(field, "");
  }

  /** The parts that a measure of this type takes from a source. */
  public static List<FigurePart> parts(MeasureType type) {
    return type == MeasureType.RATIO
        ? List.of(FigurePart.NUMERATOR, FigurePart.DENOMINATOR, FigurePart.PERCENT)
        : List.of(FigurePart.VALUE);
  }

  /**
   * What was typed.
   *
   * @throws InvalidInput when a number or the date cannot be read
   */
  NewEvidence read(List<MeasureRow> measures) {
    var problems = new ArrayList<Problem>();
    var figures = new ArrayList<NewEvidence.Figure>();
    for (var measure : measures) {
      for (var part : parts(measure.type())) {
        var field = measure.code() + "-" + part.word();
        if (!get(field).isBlank()) {
          number(field, problems, figures, measure, part);
        }
      }
    }
    var cutOff = day(problems);
    if (!problems.isEmpty()) {
      throw new InvalidInput("evidence-invalid", "The form cannot be read as it is", problems);
    }
    return new NewEvidence(
        get("document"), get("publisher"), get("section"), cutOff, get("note"), figures);
  }

  private void number(
      String field,
      List<Problem> problems,
      List<NewEvidence.Figure> figures,
      MeasureRow measure,
      FigurePart part) {
    try {
      var number = new BigDecimal(get(field).strip().replace(",", "").replaceFirst("%$", ""));
      figures.add(
          new NewEvidence.Figure(
              measure.code(),
              part,
              number,
              ourArithmetic.contains(field),
              get(measure.code() + "-note"),
              null));
    } catch (NumberFormatException notANumber) {
      problems.add(new Problem(field, "Enter a number, such as 28"));
    }
  }

  private LocalDate day(List<Problem> problems) {
    var iso = TypedDay.iso(get("cutOffOn-day"), get("cutOffOn-month"), get("cutOffOn-year"));
    if (iso.isEmpty()) {
      return null;
    }
    try {
      return LocalDate.parse(iso);
    } catch (DateTimeParseException notADay) {
      problems.add(new Problem("cutOffOn", "Enter a real date, such as 31 3 2017"));
      return null;
    }
  }
}
