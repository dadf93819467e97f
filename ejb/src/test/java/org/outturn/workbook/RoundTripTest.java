package org.outturn.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.kernel.Absence;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RoundTripTest {

  @TempDir Path folder;

  @Test
  void what_a_draft_says_comes_back_from_its_workbook() throws IOException {
    var model = SampleReturn.model("LGE-2017", SampleReturn.QUARTER, SampleReturn.filled());

    var reading = read(model);

    assertThat(reading.findings()).isEmpty();
    assertThat(reading.personalData()).isEmpty();
    assertThat(reading.identity()).isEqualTo(model.identity());
    SampleReturn.filled().forEach((name, value) -> assertThat(reading.value(name)).contains(value));
    assertThat(reading.value(SampleReturn.value("satisfaction")))
        .contains(CellValue.of(Absence.BLANK));
  }

  @Test
  void the_four_absences_stay_apart() throws IOException {
    var current =
        Map.of(
            SampleReturn.value("enquiries"), CellValue.of(0),
            SampleReturn.value("open_cases"), CellValue.of(Absence.NOT_APPLICABLE),
            SampleReturn.value("pending_cases"), CellValue.of(Absence.NOT_COLLECTED));

    var reading = read(SampleReturn.model("LGE-2017", SampleReturn.QUARTER, current));

    current.forEach((name, value) -> assertThat(reading.value(name)).contains(value));
    assertThat(reading.value(SampleReturn.value("average_weeks")))
        .contains(CellValue.of(Absence.BLANK));
  }

  @Test
  void a_required_figure_left_blank_is_an_error_that_names_its_cell() throws IOException {
    var reading = read(SampleReturn.model());

    assertThat(reading.errors()).hasSize(7).allMatch(f -> f.code().equals("required-blank"));
    assertThat(reading.errors().get(0))
        .extracting(Finding::sheet, Finding::cell, Finding::measureCode, Finding::measureName)
        .containsExactly("KPIs", "F4", "enquiries", "Enquiries");
  }

  @Test
  void the_same_model_gives_the_same_bytes() throws IOException {
    assertThat(bytes()).isEqualTo(bytes());
  }

  @Test
  void no_part_says_when_it_was_written() throws IOException {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes()))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertThat(entry.getTimeLocal()).isEqualTo("2000-01-01T00:00:00");
        if (entry.getName().startsWith("docProps")) {
          var text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
          assertThat(text).doesNotContainPattern("20[1-9]\\d-\\d\\d-\\d\\dT");
        }
      }
    }
  }

  @Test
  void inputs_are_named_unlocked_and_checked_and_all_else_is_locked_without_a_password()
      throws IOException {
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes()))) {
      var input = WorkbookFixtures.cell(workbook, SampleReturn.value("enquiries"));
      var sheet = input.getSheet();

      assertThat(input.getCellStyle().getLocked()).isFalse();
      assertThat(input.getRow().getCell(0).getCellStyle().getLocked()).isTrue();
      assertThat(sheet.getProtect()).isTrue();
      assertThat(sheet.getCTWorksheet().getSheetProtection().isSetPassword()).isFalse();
      assertThat(sheet.getDataValidations())
          .anySatisfy(
              rule ->
                  assertThat(rule.getValidationConstraint().getFormula1())
                      .contains("F4=INT(F4)", "not applicable", "not collected"));
      assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
      assertThat(workbook.isSheetVeryHidden(workbook.getSheetIndex("_outturn"))).isTrue();
    }
  }

  private static byte[] bytes() throws IOException {
    var out = new ByteArrayOutputStream();
    new ReturnTemplate().write(SampleReturn.model(), out);
    return out.toByteArray();
  }

  private Reading read(TemplateModel model) throws IOException {
    var file = SampleReturn.write(model, folder.resolve("return.xlsx"));
    return new WorkbookReader().read(file, Expected.of(model));
  }
}
