package org.outturn.portfolio;

import static org.outturn.portfolio.PortfolioSheets.grant;
import static org.outturn.workbook.TableColumn.Kind.DAY;
import static org.outturn.workbook.TableColumn.Kind.TEXT;

import java.util.List;
import org.outturn.workbook.TableColumn;
import org.outturn.workbook.TableSheet;

/** The sheets of an import that say who is who, and who delivers a grant beside its lead. */
final class PartySheets {

  static final TableSheet ORGANISATIONS =
      new TableSheet(
          "Organisations",
          "One organisation a row that your body does not know yet.",
          List.of(
              TableColumn.of("name", "Name", TEXT, "As it is registered.").always(),
              TableColumn.choice(
                      "kind",
                      "Kind",
                      "What it is to grants.",
                      "Provider",
                      "PROVIDER",
                      "Funder",
                      "FUNDER",
                      "Partner",
                      "PARTNER")
                  .always(),
              TableColumn.of(
                  "aliases", "Other names", TEXT, "Other names in papers, with ; between them."),
              TableColumn.of(
                  "charityNumber", "Charity number", TEXT, "As registered, such as 1123456."),
              TableColumn.of(
                  "companyNumber",
                  "Company number",
                  TEXT,
                  "Eight characters, such as 01234567; format the cell as text.")));

  static final TableSheet MEMBERS =
      new TableSheet(
          "Members",
          "One member of a grant's consortium a row, beside its lead provider.",
          List.of(
              grant(),
              TableColumn.of(
                      "organisation",
                      "Organisation",
                      TEXT,
                      "Its name, as Organisations shows it or as on the sheet Organisations.")
                  .always(),
              TableColumn.of("part", "Part", TEXT, "What it does; may be empty."),
              TableColumn.of(
                  "startsOn", "Starts on", DAY, "Its first day; empty: the grant's first day."),
              TableColumn.of(
                  "endsOn", "Ends on", DAY, "Its last day; empty: to the end of the grant."),
              TableColumn.of(
                  "source",
                  "Source",
                  TEXT,
                  "The document and section that says so; may be empty.")));

  private PartySheets() {}
}
