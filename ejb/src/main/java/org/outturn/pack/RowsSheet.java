package org.outturn.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A sheet of which POI writes all but the rows and the links of their cells. */
final class RowsSheet extends XSSFSheet {

  private static final String NO_ROWS = "<sheetData/>";
  private static final String AFTER_LINKS = "<pageMargins";

  private SheetRows rows;

  /** Takes the rows that it will have when it is written. */
  void fill(SheetRows with) {
    rows = with;
  }

  SheetRows rows() {
    return rows;
  }

  @Override
  protected void write(OutputStream out) throws IOException {
    if (!rows.isEmpty()) {
      getCTWorksheet().getDimension().setRef(rows.extent());
    }
    var frame = new ByteArrayOutputStream();
    super.write(frame);
    var xml = frame.toString(StandardCharsets.UTF_8);
    var data = xml.indexOf(NO_ROWS);
    var links = xml.indexOf(AFTER_LINKS, data);
    if (data < 0 || links < 0) {
      throw new IllegalStateException("The sheet " + getSheetName() + " has another form");
    }
    var whole =
        xml.substring(0, data)
            + rows.data()
            + xml.substring(data + NO_ROWS.length(), links)
            + rows.links()
            + xml.substring(links);
    out.write(whole.getBytes(StandardCharsets.UTF_8));
  }
}
