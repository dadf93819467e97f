package org.outturn.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Packs a workbook without the time of packing, so that equal workbooks are equal bytes. */
public final class SteadyZip extends ZipArchiveOutputStream {

  /** Archives hold local times, so that the same local time is the same bytes in every zone. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

  /** Most of what the highest level saves, at half the price. */
  private static final int LEVEL = 4;

  SteadyZip(OutputStream out) {
    super(out);
    setLevel(LEVEL);
    setUseZip64(Zip64Mode.Never);
  }

  /** Writes the workbook with every entry at one fixed time; the stream stays open. */
  public static void write(XSSFWorkbook workbook, OutputStream out) throws IOException {
    workbook.write(new SteadyZip(out));
    out.flush();
  }

  @Override
  public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
    entry.setTime(NO_TIME.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
    super.putArchiveEntry(entry);
  }
}
