package org.outturn.arch.broken.grant;

import org.apache.poi.ss.usermodel.Sheet;

/** Writes a spreadsheet outside workbook and pack. */
interface GrantWritesSheets {
  void write(Sheet sheet);
}
