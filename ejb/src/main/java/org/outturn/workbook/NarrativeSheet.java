package org.outturn.workbook;

/** The sections of text, each with its guidance and what the period before said. */
final class NarrativeSheet {

  private static final int HEADER = 2;
  private static final int TEXT = 2;
  private static final int LINES = 10;

  private NarrativeSheet() {}

  static void write(TemplateSheet sheet, TemplateModel model) {
    sheet.widths(26, 40, 80, 60);
    sheet.put(0, 0, sheet.styles.title, "Narrative");
    sheet.lines(0, 2);
    sheet.row(1, sheet.styles.quiet, model.grantRef(), model.period().label());
    sheet.row(
        HEADER, sheet.styles.header, "Section", "What to write", "Your text", "Period before");
    sheet.header(HEADER);
    var row = HEADER + 1;
    for (var text : model.texts()) {
      sheet.row(row, sheet.styles.text, text.title(), text.guidance());
      sheet.input(InputName.section(text.section()), row, TEXT, sheet.styles.textInput, model);
      sheet.allow(row, TEXT, "LEN($cell)<=" + Allowed.TEXT_LENGTH, "At most 10,000 characters");
      sheet.put(row, TEXT + 1, sheet.styles.quiet, text.previousText());
      sheet.lines(row, LINES);
      row++;
    }
    sheet.footer(model.grantRef() + " " + model.period().code() + " – Narrative");
  }
}
