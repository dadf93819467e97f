package org.outturn.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Packs a workbook without the time of packing, so that equal workbooks are equal bytes. */
public final class SteadyZip {

  private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

  private SteadyZip() {}

  /** Writes the workbook with every entry at one fixed time. */
  public static void write(XSSFWorkbook workbook, OutputStream out) throws IOException {
    var packed = new ByteArrayOutputStream();
    workbook.write(packed);
    try (var in = new ZipInputStream(new ByteArrayInputStream(packed.toByteArray()))) {
      var zip = new ZipOutputStream(out);
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        var steady = new ZipEntry(entry.getName());
        steady.setTimeLocal(NO_TIME);
        zip.putNextEntry(steady);
        in.transferTo(zip);
        zip.closeEntry();
      }
      zip.finish();
    }
  }
}
