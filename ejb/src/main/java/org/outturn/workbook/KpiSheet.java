package org.outturn.workbook;

import org.apache.poi.ss.usermodel.CellStyle;
import org.outturn.kernel.Absence;
import org.outturn.performance.FigurePart;

/** The figures: one row per number asked for, with target and the period before beside it. */
final class KpiSheet {

  private static final int HEADER = 2;
  private static final int PREVIOUS = 4;
  private static final int FIGURE = 5;
  private static final int COMMENT = 6;

  private final TemplateSheet sheet;
  private final TemplateModel model;

  private KpiSheet(TemplateSheet sheet, TemplateModel model) {
    this.sheet = sheet;
    this.model = model;
  }

  static void write(TemplateSheet sheet, TemplateModel model) {
    new KpiSheet(sheet, model).write();
  }

  private void write() {
    sheet.widths(34, 44, 20, 18, 18, 18, 48);
    sheet.put(0, 0, sheet.styles.title, "KPIs");
    sheet.lines(0, 2);
    sheet.row(1, sheet.styles.quiet, model.grantRef(), model.period().label());
    var before = model.measures().stream().map(MeasureInput::previousLabel);
    var label = before.filter(text -> !text.isEmpty()).findFirst().orElse("Period before");
    sheet.row(
        HEADER,
        sheet.styles.header,
        "Measure",
        "What to count",
        "How it counts",
        "Target",
        label,
        "This period",
        "Comment");
    sheet.header(HEADER);
    var row = HEADER + 1;
    for (var measure : model.measures()) {
      for (var part : measure.parts()) {
        line(row++, measure, part);
      }
    }
    sheet.footer(model.grantRef() + " " + model.period().code() + " – KPIs");
  }

  private void line(int row, MeasureInput measure, FigurePart part) {
    var first = part != FigurePart.DENOMINATOR;
    sheet.row(
        row,
        sheet.styles.text,
        measure.label(part),
        first ? measure.definition() : "",
        measure.type().words() + ", " + measure.unit(),
        first ? marked(measure, measure.targetText()) : "");
    previous(row, measure, part);
    sheet.input(InputName.figure(measure.code(), part), row, FIGURE, style(measure), model);
    sheet.allow(row, FIGURE, Allowed.formula(measure), Allowed.words(measure));
    if (first) {
      sheet.input(InputName.comment(measure.code()), row, COMMENT, sheet.styles.textInput, model);
      sheet.lines(row, 3);
    }
  }

  private void previous(int row, MeasureInput measure, FigurePart part) {
    var value = measure.previous().getOrDefault(part, CellValue.of(Absence.BLANK));
    if (measure.illustrative()) {
      sheet.put(row, PREVIOUS, sheet.styles.figure, marked(measure, value.words()));
    } else {
      sheet.put(row, PREVIOUS, sheet.styles.figure, value);
    }
  }

  private static String marked(MeasureInput measure, String text) {
    return measure.illustrative() && !text.isEmpty() ? text + " (illustrative)" : text;
  }

  private CellStyle style(MeasureInput measure) {
    if (measure.unit().equals(MeasureInput.POUNDS)) {
      return sheet.styles.moneyInput;
    }
    return measure.wholeNumber() ? sheet.styles.wholeInput : sheet.styles.decimalInput;
  }
}
