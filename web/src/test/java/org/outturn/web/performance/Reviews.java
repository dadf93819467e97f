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
import org.outturn.performance.ReturnEvent;
import org.outturn.performance.ReturnLine;
import org.outturn.performance.ReturnRow;
import org.outturn.performance.ReturnSection;
import org.outturn.performance.ReturnStatus;
import org.outturn.performance.ReturnUnderReview;
import org.outturn.performance.ReturnView;
import org.outturn.performance.SumCheck;
import org.outturn.performance.TargetValue;
import org.outturn.performance.VersionRow;

/** Returns as reviewers find them. */
final class Reviews {

  private static final Instant SENT = Instant.parse("2019-07-18T14:12:00Z");
  private static final MeasureDef OPEN_CASES =
      new MeasureDef(
          "open_cases",
          "Open cases",
          "Open and active cases",
          MeasureType.STOCK,
          "cases",
          MeasureDef.Better.HIGHER,
          false,
          true);

  private Reviews() {}

  static ReturnUnderReview submitted(int figure) {
    return review(view(ReturnStatus.SUBMITTED, 1, figure), null, false);
  }

  static ReturnUnderReview submittedByReader() {
    return review(view(ReturnStatus.SUBMITTED, 1, 85), null, true);
  }

  static ReturnUnderReview inState(ReturnStatus status) {
    return review(view(status, 1, 85), null, false);
  }

  static ReturnUnderReview resubmitted(int now, int before) {
    return review(
        view(ReturnStatus.RESUBMITTED, 2, now), view(ReturnStatus.RESUBMITTED, 1, before), false);
  }

  static ReturnUnderReview draftOfProvider() {
    var view =
        new ReturnView(
            1,
            row(ReturnStatus.DRAFT, null),
            null,
            List.of(),
            List.of(),
            ReturnSection.narrative(),
            Map.of(),
            List.of(),
            Map.of(),
            List.of(),
            List.of());
    return new ReturnUnderReview(
        view, null, null, List.of(), List.of(), Map.of(), List.of(), false);
  }

  private static ReturnUnderReview review(ReturnView view, ReturnView before, boolean mine) {
    var total = FigureValue.of(BigDecimal.valueOf(85));
    var part = FigureValue.of(BigDecimal.valueOf(80));
    var sum =
        new SumCheck(
            "cases",
            OPEN_CASES,
            total,
            List.of(new SumCheck.Part(OPEN_CASES, part)),
            BigDecimal.valueOf(5),
            "Moved away");
    var event = new ReturnEvent(ReturnEvent.Kind.SUBMITTED, SENT, 1, "Sam Provider", null, false);
    return new ReturnUnderReview(
        view,
        before,
        "January to March 2019 (Q4, 2018 to 2019)",
        List.of(sum),
        List.of(),
        Map.of(),
        List.of(event),
        mine);
  }

  private static ReturnView view(ReturnStatus status, int version, int figure) {
    var shown =
        new VersionRow(
            version,
            version,
            null,
            null,
            null,
            SENT,
            false,
            "Sam Provider",
            SENT,
            false,
            null,
            null);
    return new ReturnView(
        4,
        row(status, version),
        shown,
        List.of(shown),
        List.of(line(figure)),
        ReturnSection.narrative(),
        Map.of("progress", "All went well"),
        List.of(),
        Map.of(),
        List.of(),
        List.of());
  }

  private static ReturnLine line(int number) {
    var key = new FigureKey("open_cases", FigurePart.VALUE);
    var value = FigureValue.of(BigDecimal.valueOf(number));
    var before = FigureValue.of(BigDecimal.valueOf(80));
    return new ReturnLine(
        OPEN_CASES,
        Map.of(FigurePart.VALUE, new Figure(7, key, value, "KPIs", "C7", null)),
        Map.of(FigurePart.VALUE, before),
        new TargetValue(BigDecimal.valueOf(90), BigDecimal.TEN, true, true),
        List.of(
            new ReturnLine.TrendPoint("2018-19-Q4", before.number()),
            new ReturnLine.TrendPoint("2019-20-Q1", value.number())),
        null);
  }

  private static ReturnRow row(ReturnStatus status, Integer latest) {
    var accepted = status == ReturnStatus.ACCEPTED;
    return new ReturnRow(
        "LGE-2017",
        "London Gang Exit",
        "Safer London",
        Period.quarter(new FinancialYear(2019), 1),
        status,
        LocalDate.of(2019, 7, 19),
        latest,
        accepted ? latest : null,
        latest == null ? null : SENT,
        accepted ? SENT : null,
        false,
        false,
        false);
  }
}
