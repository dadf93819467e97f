package org.outturn.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.workbook.SampleReturn.value;
import static org.outturn.workbook.WorkbookFixtures.cell;
import static org.outturn.workbook.WorkbookFixtures.edited;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AnnotatedWorkbookTest {

  @TempDir Path folder;

  @Test
  void the_providers_own_workbook_comes_back_with_the_failing_cell_filled_and_commented()
      throws IOException {
    var file = file(bad());
    var findings = ReadingSupport.read(file).findings();

    try (var marked = open(annotate(file))) {
      var cell = cell(marked, value("enquiries"));
      assertThat(cell.getStringCellValue()).isEqualTo("7 (approx)");
      assertThat(cell.getCellComment().getString().getString()).contains(findings.get(0).message());
      assertThat(cell.getCellStyle().getFillForegroundColorColor().getARGBHex())
          .isEqualTo("FFF6C7BF");
      assertThat(cell.getCellStyle().getLocked()).isFalse();
      assertThat(marked.getSheet(FindingsSheet.NAME).getLastRowNum()).isEqualTo(2);
      assertThat(marked.getSheet("Own notes")).isNotNull();
    }
  }

  @Test
  void it_can_be_mended_and_uploaded_again() throws IOException {
    var marked = annotate(file(bad()));
    var mended = edited(marked, workbook -> cell(workbook, value("enquiries")).setCellValue(641));

    var reading = ReadingSupport.read(mended);

    assertThat(reading.findings()).isEmpty();
    assertThat(reading.personalData()).isEmpty();
  }

  @Test
  void marking_twice_leaves_one_comment_and_one_list() throws IOException {
    var twice = annotate(file(annotate(file(bad()))));

    try (var marked = open(twice)) {
      var comment = cell(marked, value("enquiries")).getCellComment().getString().getString();
      assertThat(comment.split("is not a number", -1)).hasSize(2);
      assertThat(marked.getNumberOfSheets()).isEqualTo(6);
    }
  }

  @Test
  void a_cell_that_is_not_there_yet_is_marked_too() throws IOException {
    var file = file(WorkbookFixtures.template(SampleReturn.model()));

    try (var marked = open(annotate(file))) {
      assertThat(cell(marked, value("enquiries")).getCellComment().getString().getString())
          .contains("needed");
    }
  }

  @Test
  void a_workbook_too_large_to_hold_comes_back_as_the_list_alone() throws IOException {
    var file = file(Bombs.twentyThousandRows(WorkbookFixtures.filled()));

    try (var list = open(annotate(file))) {
      assertThat(list.getNumberOfSheets()).isEqualTo(1);
      assertThat(list.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
          .contains("too large");
    }
  }

  private static byte[] bad() {
    return edited(
        workbook -> {
          cell(workbook, value("enquiries")).setCellValue("7 (approx)");
          workbook.createSheet("Own notes");
        });
  }

  private Path file(byte[] content) throws IOException {
    return Files.write(folder.resolve("upload.xlsx"), content);
  }

  private static byte[] annotate(Path file) throws IOException {
    var out = new ByteArrayOutputStream();
    new AnnotatedWorkbook().write(file, ReadingSupport.read(file).findings(), out);
    return out.toByteArray();
  }

  private static XSSFWorkbook open(byte[] content) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(content));
  }
}
