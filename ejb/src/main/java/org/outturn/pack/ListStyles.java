package org.outturn.pack;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** How the cells of a downloaded list look. */
record ListStyles(CellStyle heading, CellStyle text, CellStyle money, CellStyle day) {

  ListStyles(SXSSFWorkbook workbook) {
    this(
        styled(workbook, true, "General"),
        styled(workbook, false, "@"),
        styled(workbook, false, "£#,##0.00"),
        styled(workbook, false, "yyyy-mm-dd"));
  }

  private static CellStyle styled(SXSSFWorkbook workbook, boolean bold, String format) {
    var font = workbook.createFont();
    font.setFontName("Arial");
    font.setFontHeightInPoints((short) 10);
    font.setBold(bold);
    var style = workbook.createCellStyle();
    style.setFont(font);
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setWrapText(true);
    return style;
  }
}
