package org.outturn.pack;

import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.outturn.kernel.Dates;

/**
 * How a sheet prints: landscape, as wide as one page, with page numbers and where it comes from.
 */
final class PrintSetUp {

  private PrintSetUp() {}

  static void apply(XSSFSheet sheet, PackModel model) {
    var setUp = sheet.getPrintSetup();
    setUp.setLandscape(true);
    setUp.setPaperSize(PaperSize.A4_PAPER);
    setUp.setFitWidth((short) 1);
    setUp.setFitHeight((short) 0);
    sheet.setFitToPage(true);
    sheet.setAutobreaks(true);
    sheet.setDisplayGridlines(false);
    sheet.getHeader().setLeft(escaped(model.grant().reference()));
    sheet.getHeader().setRight(escaped(model.audience().marking()));
    sheet
        .getFooter()
        .setLeft("Outturn " + escaped(model.release()) + ", as at " + Dates.day(model.asAt()));
    sheet.getFooter().setCenter("Page &P of &N");
    if (model.chain() != null) {
      sheet.getFooter().setRight("&8Audit " + model.chain().id() + "\n" + model.chain().hash());
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&&");
  }
}
