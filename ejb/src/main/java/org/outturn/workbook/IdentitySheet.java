package org.outturn.workbook;

import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The very hidden sheet that says which return a workbook is; its names say the same. */
final class IdentitySheet {

  private IdentitySheet() {}

  static void write(XSSFWorkbook workbook, Identity identity) {
    var sheet = workbook.createSheet(Identity.SHEET);
    sheet.enableLocking();
    var facts =
        new String[][] {
          {Identity.GRANT, identity.grant()},
          {Identity.PERIOD, identity.period()},
          {Identity.FRAMEWORK, identity.framework()},
          {Identity.TEMPLATE, identity.template()},
        };
    for (var row = 0; row < facts.length; row++) {
      var line = sheet.createRow(row);
      line.createCell(0).setCellValue(facts[row][0]);
      line.createCell(1).setCellValue(facts[row][1]);
      var name = workbook.createName();
      name.setNameName(facts[row][0]);
      name.setRefersToFormula("\"" + facts[row][1].replace("\"", "\"\"") + "\"");
    }
    workbook.setSheetVisibility(
        workbook.getSheetIndex(Identity.SHEET), SheetVisibility.VERY_HIDDEN);
  }
}
