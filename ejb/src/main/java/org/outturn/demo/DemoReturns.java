package org.outturn.demo;

import static org.outturn.performance.FigurePart.VALUE;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.outturn.kernel.BusinessClock;
import org.outturn.kernel.Dates;
import org.outturn.performance.Explanation;
import org.outturn.performance.ReturnReview;
import org.outturn.performance.ReturnSubmission;
import org.outturn.workbook.CellValue;
import org.outturn.workbook.InputName;
import org.outturn.workbook.ReturnWorkbooks;

/** Sends returns in as providers do: a real workbook, through the same services, on its own day. */
@Dependent
class DemoReturns {

  private static final String PROVIDER = "provider.lge";

  @Inject BusinessClock clock;
  @Inject ReturnWorkbooks workbooks;
  @Inject ReturnSubmission submission;
  @Inject ReturnReview review;

  /** The published point of PCD 211, 1.5, which leaves 76 accepted referrals unaccounted for. */
  static Map<InputName, CellValue> publishedPoint() {
    var figures = new HashMap<InputName, CellValue>();
    published(figures, "enquiries", 641);
    published(figures, "referrals_accepted", 263);
    published(figures, "young_people_supported", 160);
    published(figures, "open_cases", 85);
    published(figures, "pending_cases", 27);
    published(figures, "intensive_over_six_months", 40);
    return figures;
  }

  private static void published(Map<InputName, CellValue> figures, String measure, long number) {
    figures.put(InputName.figure(measure, VALUE), CellValue.of(BigDecimal.valueOf(number)));
  }

  /** Fills a period's workbook, uploads and submits it. */
  void send(
      DemoPeople people,
      String grant,
      String period,
      LocalDate day,
      Map<InputName, CellValue> figures,
      List<Explanation> explanations) {
    at(
        day,
        LocalTime.of(15, 12),
        () ->
            people.as(
                PROVIDER,
                () -> {
                  upload(grant, period, figures);
                  submission.submit(grant, period, null, true, explanations);
                }));
  }

  private void upload(String grant, String period, Map<InputName, CellValue> figures) {
    try {
      var file = Files.createTempFile("outturn-demo-", ".xlsx");
      try {
        Files.write(file, workbooks.filled(grant, period, figures));
        workbooks.upload(grant, period, file, grant + "-" + period + ".xlsx");
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void accept(DemoPeople people, String grant, String period, LocalDate day) {
    at(
        day,
        LocalTime.of(10, 30),
        () -> people.as("commissioner", () -> review.accept(grant, period, null)));
  }

  /** A commissioner asks about a figure, and the provider answers two days later. */
  void askAndAnswer(
      DemoPeople people,
      String grant,
      String period,
      String measure,
      String question,
      String answer,
      LocalDate day) {
    at(
        day,
        LocalTime.of(11, 5),
        () ->
            people.as(
                "commissioner",
                () -> {
                  review.query(grant, period, null, measure, question, day.plusDays(7));
                }));
    at(
        day.plusDays(2),
        LocalTime.of(9, 40),
        () -> people.as(PROVIDER, () -> review.answer(grant, period, 1, answer)));
  }

  private void at(LocalDate day, LocalTime time, Runnable work) {
    clock.at(day.atTime(time).atZone(Dates.LONDON).toInstant(), work);
  }
}
