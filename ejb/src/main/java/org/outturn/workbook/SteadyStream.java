package org.outturn.workbook;

import java.io.OutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes rows as they come, and packs without the time of packing. */
public final class SteadyStream extends SXSSFWorkbook {

  /** Rows are written from top to bottom, so that only the one being written is kept. */
  private static final int ROWS_KEPT = 1;

  /**
   * @param frame styles, print set-up and charts: all but the rows
   */
  public SteadyStream(XSSFWorkbook frame) {
    super(frame, ROWS_KEPT);
  }

  @Override
  protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
    return new SteadyZip(out);
  }
}
