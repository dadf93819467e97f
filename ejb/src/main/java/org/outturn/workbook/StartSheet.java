package org.outturn.workbook;

import org.outturn.kernel.Dates;

/** The first sheet: what the workbook is for, by when, and how to fill it in. */
final class StartSheet {

  private static final String[][] HOW = {
    {
      "Yellow cells",
      "Fill in the yellow cells of the sheets that follow. All else is locked, without a password."
    },
    {"A figure", "Write the number alone, for example 641. No words, no £ sign, no % sign."},
    {"None", "Write 0 when it was counted and there was none."},
    {"Not applicable", "Write: not applicable – when the measure does not apply this time."},
    {"Not collected", "Write: not collected – when it applies but nobody counted it."},
    {"Blank", "Leave a cell blank only while you do not know the figure yet."},
    {
      "Percentages",
      "You are asked for the two numbers behind a percentage; it is worked out for you."
    },
    {
      "Comments",
      "Say beside a figure what a reader should know, and why when a figure looks unusual."
    },
    {
      "No personal data",
      "Give totals only. Never write names, dates of birth, addresses, phone numbers or"
          + " NHS numbers of the people you work with, not even in comments."
    },
    {
      "Your own working",
      "You may insert rows, use formulas and add sheets of your own; nothing is lost by it."
    },
  };

  private StartSheet() {}

  static void write(TemplateSheet sheet, TemplateModel model) {
    sheet.widths(24, 96);
    sheet.put(0, 0, sheet.styles.title, "Return");
    sheet.put(0, 1, sheet.styles.title, model.grantTitle());
    sheet.lines(0, 2);
    var row = about(sheet, model);
    row++;
    sheet.row(row++, sheet.styles.heading, "How to fill it in", "");
    for (var line : HOW) {
      sheet.put(row, 0, sheet.styles.text, line[0]);
      sheet.put(row, 1, sheet.styles.text, line[1]);
      row++;
    }
    sheet.footer(model.grantRef() + " " + model.period().code());
  }

  private static int about(TemplateSheet sheet, TemplateModel model) {
    var row = 1;
    var text = sheet.styles.text;
    sheet.row(row++, text, "Grant", model.grantRef());
    sheet.row(row++, text, "Provider", model.providerName());
    sheet.row(row++, text, "Period", model.period().label());
    sheet.row(row++, text, "Send it by", Dates.deadline(model.dueOn()));
    if (model.illustrative()) {
      sheet.row(
          row++,
          text,
          "Illustrative",
          "Figures marked illustrative were made up for the demonstration.");
    }
    return row;
  }
}
