package org.outturn.workbook;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The few looks that the cells of a return workbook have. */
final class TemplateStyles {

  private static final byte[] BLUE = {0x1d, 0x70, (byte) 0xb8};
  private static final byte[] PALE_YELLOW = {(byte) 0xff, (byte) 0xf8, (byte) 0xd9};
  private static final byte[] WHITE = {(byte) 0xff, (byte) 0xff, (byte) 0xff};
  private static final byte[] GREY = {(byte) 0x50, 0x5a, 0x5f};

  final XSSFCellStyle title;
  final XSSFCellStyle line;
  final XSSFCellStyle heading;
  final XSSFCellStyle header;
  final XSSFCellStyle text;
  final XSSFCellStyle quiet;
  final XSSFCellStyle figure;
  final XSSFCellStyle wholeInput;
  final XSSFCellStyle decimalInput;
  final XSSFCellStyle moneyInput;
  final XSSFCellStyle textInput;

  private final XSSFWorkbook workbook;

  TemplateStyles(XSSFWorkbook workbook) {
    this.workbook = workbook;
    title = style(font(16, true, null));
    line = style(font(11, true, null));
    line.setWrapText(false);
    heading = style(font(12, true, null));
    header = style(font(11, true, WHITE));
    fill(header, BLUE);
    text = style(font(11, false, null));
    quiet = style(font(11, false, GREY));
    figure = style(font(11, false, GREY));
    figure.setAlignment(HorizontalAlignment.RIGHT);
    wholeInput = input("#,##0");
    decimalInput = input("General");
    moneyInput = input("#,##0.00");
    textInput = input("General");
    textInput.setAlignment(HorizontalAlignment.LEFT);
  }

  private XSSFCellStyle input(String format) {
    var style = style(font(11, false, null));
    fill(style, PALE_YELLOW);
    style.setLocked(false);
    style.setAlignment(HorizontalAlignment.RIGHT);
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    return style;
  }

  private XSSFCellStyle style(XSSFFont font) {
    var style = workbook.createCellStyle();
    style.setFont(font);
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  private XSSFFont font(int points, boolean bold, byte[] colour) {
    var font = workbook.createFont();
    font.setFontName("Arial");
    font.setFontHeightInPoints((short) points);
    font.setBold(bold);
    if (colour != null) {
      font.setColor(new XSSFColor(colour));
    }
    return font;
  }

  private static void fill(XSSFCellStyle style, byte[] colour) {
    style.setFillForegroundColor(new XSSFColor(colour));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
  }
}
