package org.outturn.web.performance;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.outturn.kernel.FinancialYear;
import org.outturn.kernel.Period;
import org.outturn.performance.Figure;
import org.outturn.performance.FigureKey;
import org.outturn.performance.FigurePart;
import org.outturn.performance.FigureValue;
import org.outturn.performance.MeasureDef;
import org.outturn.performance.MeasureType;
import org.outturn.performance.QueryView;
import org.outturn.performance.ReturnLine;
import org.outturn.performance.ReturnProblem;
import org.outturn.performance.ReturnRow;
import org.outturn.performance.ReturnSection;
import org.outturn.performance.ReturnStatus;
import org.outturn.performance.ReturnView;
import org.outturn.performance.Severity;
import org.outturn.performance.TargetValue;
import org.outturn.performance.UploadView;
import org.outturn.performance.VersionRow;

/** A return with one count, one percentage, and one of everything that can be said about them. */
final class SampleReturns {

  static final ReturnPaths AT = new ReturnPaths("LGE-2017", "2019-20-Q2");
  static final LocalDate DUE = LocalDate.of(2019, 10, 21);
  static final Instant MORNING = Instant.parse("2019-10-14T08:00:00Z");

  static final ReturnProblem BAD_CELL =
      new ReturnProblem(
          Severity.ERROR,
          "not-a-number",
          "KPIs",
          "F9",
          "enquiries",
          "Enquiries",
          "7 (approx)",
          "Write the number alone.");

  static final ReturnProblem WARNING =
      new ReturnProblem(
          Severity.WARNING,
          "total-falls",
          null,
          null,
          "enquiries",
          "Enquiries",
          "600",
          "This is a total so far and was 641");

  private SampleReturns() {}

  static ReturnView notStarted() {
    return view(ReturnStatus.NOT_STARTED, null, null, List.of(), List.of());
  }

  static ReturnView draft(ReturnProblem... problems) {
    return view(ReturnStatus.DRAFT, draftVersion(), null, List.of(problems), List.of());
  }

  static ReturnView queried() {
    var query =
        new QueryView(
            1,
            1,
            "enquiries",
            "Enquiries",
            "Why so <many>?",
            LocalDate.of(2019, 10, 25),
            "Casey",
            MORNING,
            List.of(),
            true);
    return view(ReturnStatus.QUERIED, submittedVersion(), 1, List.of(), List.of(query));
  }

  static ReturnView submitted() {
    return view(ReturnStatus.SUBMITTED, submittedVersion(), 1, List.of(), List.of());
  }

  static ReturnView quarantined() {
    var draft = draft();
    var upload = new UploadView(9, 3, "r.xlsx", "abc", true, List.of(), "Sam", MORNING);
    return new ReturnView(
        draft.version(),
        draft.row(),
        null,
        List.of(),
        draft.lines(),
        ReturnSection.narrative(),
        Map.of(),
        List.of(),
        Map.of(),
        List.of(),
        List.of(upload));
  }

  private static VersionRow draftVersion() {
    return new VersionRow(5, 1, 3L, "r.xlsx", "abc", MORNING, false, null, null, false, null, null);
  }

  private static VersionRow submittedVersion() {
    return new VersionRow(
        5, 1, 3L, "r.xlsx", "abc123", MORNING, false, "Sam", MORNING, true, null, null);
  }

  private static ReturnView view(
      ReturnStatus status,
      VersionRow shown,
      Integer latest,
      List<ReturnProblem> problems,
      List<QueryView> queries) {
    var quarter = Period.quarter(new FinancialYear(2019), 2);
    var submitted = latest == null ? null : MORNING;
    var row =
        new ReturnRow(
            "LGE-2017",
            "London Gang Exit",
            "Safer London",
            quarter,
            status,
            DUE,
            latest,
            null,
            submitted,
            null,
            false,
            latest != null,
            false);
    var bad = problems.contains(BAD_CELL);
    return new ReturnView(
        7,
        row,
        shown,
        shown == null ? List.of() : List.of(shown),
        List.of(count(shown != null && !bad), ratio(shown != null)),
        ReturnSection.narrative(),
        Map.of("progress", "As planned"),
        problems,
        Map.of(),
        queries,
        List.of());
  }

  private static ReturnLine count(boolean given) {
    var measure = measure("enquiries", "Enquiries", MeasureType.CUMULATIVE, "enquiries");
    var key = new FigureKey("enquiries", FigurePart.VALUE);
    var figure = new Figure(11, key, number(1234), "KPIs", "F9", "We read this as 1234.");
    return new ReturnLine(
        measure,
        given ? Map.of(FigurePart.VALUE, figure) : Map.of(),
        Map.of(FigurePart.VALUE, number(641)),
        new TargetValue(new BigDecimal("650"), BigDecimal.ZERO, false, true),
        List.of(),
        null);
  }

  private static ReturnLine ratio(boolean given) {
    var measure = measure("harm_reduced", "Harm reduced", MeasureType.RATIO, "people");
    var top = new FigureKey("harm_reduced", FigurePart.NUMERATOR);
    var bottom = new FigureKey("harm_reduced", FigurePart.DENOMINATOR);
    return new ReturnLine(
        measure,
        given
            ? Map.of(
                FigurePart.NUMERATOR,
                new Figure(12, top, number(11), null, null, null),
                FigurePart.DENOMINATOR,
                new Figure(13, bottom, number(15), null, null, null))
            : Map.of(),
        Map.of(),
        null,
        List.of(),
        null);
  }

  private static MeasureDef measure(String code, String name, MeasureType type, String unit) {
    return new MeasureDef(
        code, name, "What is counted.", type, unit, MeasureDef.Better.HIGHER, false, true);
  }

  private static FigureValue number(long number) {
    return FigureValue.of(BigDecimal.valueOf(number));
  }
}
