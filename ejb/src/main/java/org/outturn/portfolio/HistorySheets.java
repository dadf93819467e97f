package org.outturn.portfolio;

import static org.outturn.portfolio.PortfolioSheets.code;
import static org.outturn.portfolio.PortfolioSheets.grant;
import static org.outturn.workbook.TableColumn.Kind.DAY;
import static org.outturn.workbook.TableColumn.Kind.NUMBER;
import static org.outturn.workbook.TableColumn.Kind.TEXT;
import static org.outturn.workbook.TableColumn.Kind.YES_NO;

import java.util.List;
import org.outturn.workbook.TableColumn;
import org.outturn.workbook.TableSheet;

/** The sheets of an import that say what is measured, when, and what came of it. */
final class HistorySheets {

  static final TableSheet MEASURES =
      new TableSheet(
          "Measures",
          "One measure of a grant's KPI set a row, in the order of its returns.",
          List.of(
              grant(),
              code("Lower-case words joined by _, such as open_cases."),
              TableColumn.of("name", "Name", TEXT, "As it stands on returns.").always(),
              TableColumn.of("definition", "Definition", TEXT, "What is counted.").always(),
              TableColumn.choice(
                      "type",
                      "Type",
                      "How its figures behave over time.",
                      "Count in the period",
                      "FLOW",
                      "Caseload on the last day",
                      "STOCK",
                      "Different people",
                      "DISTINCT_PEOPLE",
                      "Total so far",
                      "CUMULATIVE",
                      "Percentage",
                      "RATIO")
                  .always(),
              TableColumn.of("unit", "Unit", TEXT, "What is counted: people, cases.").always(),
              TableColumn.choice(
                      "better",
                      "Better",
                      "Which way is better.",
                      "Higher",
                      "HIGHER",
                      "Lower",
                      "LOWER",
                      "Neither",
                      "NEITHER")
                  .always(),
              TableColumn.of("outcome", "Outcome", YES_NO, "Yes, when it tells an outcome."),
              TableColumn.of(
                  "required", "Required", YES_NO, "Yes, when no return goes in without it.")));

  static final TableSheet TARGETS =
      new TableSheet(
          "Targets",
          "One target a row.",
          List.of(
              grant(),
              measure(),
              period(),
              TableColumn.of(
                      "value",
                      "Target",
                      NUMBER,
                      "In the measure's unit; percent for a" + " percentage.")
                  .always(),
              TableColumn.of(
                      "tolerance", "Tolerance", NUMBER, "How far short still counts as amber.")
                  .always(),
              TableColumn.of(
                  "toleranceIsPercent",
                  "Tolerance is percent",
                  YES_NO,
                  "Yes, when the tolerance is percent of the target.")));

  static final TableSheet FIGURES =
      new TableSheet(
          "Figures",
          "One figure of a grant's history a row; each is marked as imported.",
          List.of(
              grant(),
              measure(),
              period(),
              TableColumn.of("value", "Figure", NUMBER, "The figure; of a percentage, how many."),
              TableColumn.of("outOf", "Out of", NUMBER, "Of a percentage, out of how many."),
              TableColumn.choice(
                  "absence",
                  "Why there is none",
                  "When there is no figure: why.",
                  "not applicable",
                  "NOT_APPLICABLE",
                  "not collected",
                  "NOT_COLLECTED")));

  static final TableSheet PERIODS =
      new TableSheet(
          "Periods",
          "One one-off period of a grant a row; quarters and months need no row here.",
          List.of(
              grant(),
              TableColumn.of("code", "Period", TEXT, "ONE-1, ONE-2 and so on.").always(),
              TableColumn.of("startsOn", "Starts on", DAY, "Its first day.").always(),
              TableColumn.of("lastDay", "Last day", DAY, "Its last day.").always(),
              TableColumn.of(
                  "dueOn",
                  "Return due on",
                  DAY,
                  "The last day on which its return is on time; empty: 15 working days after.")));

  private HistorySheets() {}

  private static TableColumn measure() {
    return TableColumn.of("measure", "Measure", TEXT, "Its code on the sheet Measures.").always();
  }

  private static TableColumn period() {
    return TableColumn.of(
            "period",
            "Period",
            TEXT,
            "A quarter, a month or a one-off of the sheet Periods: 2018-19-Q2, 2018-19-M07, ONE-1.")
        .always();
  }
}
