package org.outturn.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.outturn.workbook.SteadyStream;

class SheetRowsTest {

  private final SteadyStream workbook = new SteadyStream(new XSSFWorkbook());
  private final SheetRows rows = new SheetRows(workbook.createSheet("Sheet"));
  private final CellStyle plain = workbook.getCellStyleAt(0);

  @Test
  void texts_are_read_back_as_they_were() throws IOException {
    var said =
        new String[] {
          "a < b & c > d \"e\" 'f'",
          " spaces around ",
          "two\nlines",
          "car\r\nriage",
          "👍 café",
          "",
          "]]>"
        };
    rows.begin(0);
    for (var i = 0; i < said.length; i++) {
      rows.text(i, plain, said[i]);
    }
    rows.end(15);

    var row = read().getRow(0);

    assertThat(row.getPhysicalNumberOfCells()).isEqualTo(said.length);
    for (var i = 0; i < said.length; i++) {
      assertThat(row.getCell(i).getStringCellValue()).isEqualTo(said[i]);
    }
  }

  @Test
  void what_no_file_can_hold_becomes_a_question_mark() throws IOException {
    rows.begin(0);
    rows.text(0, plain, "bell \u0007 half \ud83d end \uffff");
    rows.end(15);

    assertThat(read().getRow(0).getCell(0).getStringCellValue()).isEqualTo("bell ? half ? end ?");
  }

  @Test
  void a_text_longer_than_a_cell_is_refused() {
    rows.begin(0);

    assertThatThrownBy(() -> rows.text(0, plain, "x".repeat(32_768))).hasMessageContaining("32767");
  }

  @Test
  void numbers_empty_cells_links_heights_and_the_extent_are_kept() throws IOException {
    rows.begin(1);
    rows.number(1, plain, 0.125);
    rows.link(1, "'A & B'!C3");
    rows.blank(2, plain);
    rows.end(30);

    var sheet = read();

    var row = sheet.getRow(1);
    assertThat(row.getHeightInPoints()).isEqualTo(30);
    assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(0.125);
    assertThat(row.getCell(1).getHyperlink().getLocation()).isEqualTo("'A & B'!C3");
    assertThat(row.getCell(2).getCellType()).isEqualTo(CellType.BLANK);
    assertThat(rows.extent()).contains("A2:C2");
  }

  @Test
  void charts_ask_what_stands_in_a_cell() {
    rows.begin(0);
    rows.text(0, plain, "seven");
    rows.number(1, plain, 7);
    rows.end(15);

    assertThat(rows.text(0, 0)).contains("seven");
    assertThat(rows.number(0, 0)).isEmpty();
    assertThat(rows.number(0, 1)).contains(7.0);
    assertThat(rows.text(0, 1)).isEmpty();
    assertThat(rows.text(5, 5)).isEmpty();
  }

  @Test
  void a_sheet_without_rows_is_written_too() throws IOException {
    assertThat(read().getPhysicalNumberOfRows()).isZero();
    assertThat(rows.extent()).isEmpty();
  }

  private XSSFSheet read() throws IOException {
    var out = new ByteArrayOutputStream();
    workbook.write(out);
    return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray())).getSheetAt(0);
  }
}
