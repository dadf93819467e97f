package org.outturn.portfolio;

import static org.outturn.workbook.TableColumn.Kind.DAY;
import static org.outturn.workbook.TableColumn.Kind.MONEY;
import static org.outturn.workbook.TableColumn.Kind.TEXT;
import static org.outturn.workbook.TableColumn.Kind.WHOLE;
import static org.outturn.workbook.TableColumn.Kind.YES_NO;

import java.util.List;
import org.outturn.workbook.TableColumn;
import org.outturn.workbook.TableSheet;
import org.outturn.workbook.TableTemplate;

/** The sheets of the workbook that loads an existing portfolio; docs/import.md explains them. */
final class PortfolioSheets {

  static final TableSheet GRANTS =
      new TableSheet(
          "Grants",
          "One grant a row.",
          List.of(
              TableColumn.of(
                      "reference",
                      "Reference",
                      TEXT,
                      "Capital letters, digits and hyphens, such as LGE-2017.")
                  .always(),
              TableColumn.of("title", "Title", TEXT, "The grant's title.").always(),
              TableColumn.of(
                      "provider",
                      "Lead provider",
                      TEXT,
                      "The name of a provider that your body works with, or of one on the sheet Organisations.")
                  .always(),
              TableColumn.choice(
                      "instrument",
                      "Instrument",
                      "Whether it is a grant or a contract.",
                      "Grant",
                      "GRANT",
                      "Contract",
                      "CONTRACT")
                  .always(),
              TableColumn.choice(
                      "status",
                      "Status",
                      "How the grant stands today.",
                      "Proposed",
                      "PROPOSED",
                      "Awarded",
                      "AWARDED",
                      "Active",
                      "ACTIVE",
                      "Ended",
                      "ENDED")
                  .always(),
              TableColumn.of(
                  "ceiling", "Ceiling", MONEY, "The most that may be paid; empty: not stated."),
              TableColumn.of("startsOn", "Starts on", DAY, "The grant's first day.").always(),
              TableColumn.of("endsOn", "Ends on", DAY, "Its last day; empty: not stated."),
              TableColumn.of(
                  "decision",
                  "Decision",
                  TEXT,
                  "The reference of the decision it rests on, which must be recorded already."),
              TableColumn.of(
                  "predecessor",
                  "Follows",
                  TEXT,
                  "The reference of the grant it follows, in this file or recorded already."),
              TableColumn.of("predecessorReason", "Why it follows", TEXT, "Why it follows it."),
              TableColumn.of(
                  "responsibleOfficer",
                  "Senior responsible officer",
                  TEXT,
                  "The office, not the person's name."),
              TableColumn.of(
                  "reportingFrom",
                  "Reporting here from",
                  DAY,
                  "From this day on returns are due in Outturn; empty: none are.")));

  static final TableSheet CONDITIONS =
      new TableSheet(
          "Conditions",
          "One condition of a grant a row.",
          List.of(
              grant(),
              code("Letters and digits, such as L1."),
              TableColumn.of("title", "Title", TEXT, "A few words.").always(),
              TableColumn.of("requirement", "Requirement", TEXT, "What is required.").always(),
              TableColumn.of("target", "Target", TEXT, "In words; empty: not stated."),
              TableColumn.of("dueOn", "Due on", DAY, "Empty: not stated."),
              TableColumn.of(
                  "beforePayment",
                  "Must be met before payment",
                  YES_NO,
                  "Yes, when nothing is paid until it is met."),
              source("The document and section that sets it.")));

  static final TableSheet MILESTONES =
      new TableSheet(
          "Milestones",
          "One milestone of a grant a row.",
          List.of(
              grant(),
              code("Letters and digits, such as M1."),
              TableColumn.of("title", "Title", TEXT, "A few words.").always(),
              TableColumn.of("description", "Description", TEXT, "What is delivered.").always(),
              TableColumn.choice(
                      "owner",
                      "Delivered by",
                      "Who delivers it.",
                      "Provider",
                      "PROVIDER",
                      "Commissioner",
                      "COMMISSIONER")
                  .always(),
              TableColumn.of(
                  "unit", "Unit", TEXT, "What is counted, such as locality reviews; may be empty."),
              TableColumn.of("promisedUnits", "Promised", WHOLE, "How many units; may be empty."),
              TableColumn.of("dueOn", "Due on", DAY, "Empty: not stated."),
              source("The document and section that sets it.")));

  static final List<TableSheet> ALL =
      List.of(
          PartySheets.ORGANISATIONS,
          GRANTS,
          PartySheets.MEMBERS,
          CONDITIONS,
          MILESTONES,
          HistorySheets.MEASURES,
          HistorySheets.PERIODS,
          HistorySheets.TARGETS,
          HistorySheets.FIGURES);

  static final TableTemplate TEMPLATE =
      new TableTemplate(
          "Load an existing portfolio into Outturn",
          List.of(
              "1. Fill in a row for each grant, and what belongs to it on the other sheets.",
              "2. Leave out whole sheets and columns that you do not need. Yellow columns are"
                  + " needed.",
              "3. Check the file without saving. Every cell that does not fit is named.",
              "4. Load it. Everything is saved, or nothing."),
          ALL);

  private PortfolioSheets() {}

  static TableColumn grant() {
    return TableColumn.of("grant", "Grant", TEXT, "Its reference on the sheet Grants.").always();
  }

  static TableColumn code(String guidance) {
    return TableColumn.of("code", "Code", TEXT, guidance).always();
  }

  static TableColumn source(String guidance) {
    return TableColumn.of("source", "Source", TEXT, guidance).always();
  }
}
