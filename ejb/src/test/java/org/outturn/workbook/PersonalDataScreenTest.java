package org.outturn.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.document.PersonalDataKind;
import org.outturn.document.PersonalDataScreen;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PersonalDataScreenTest {

  private final PersonalDataScreen screen = new PersonalDataScreen(LocalDate.of(2019, 7, 1));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jordan Example 03/04/2004|NAME_WITH_BIRTH_DATE",
        "spoke to Jordan Example (3 April 2004) again|NAME_WITH_BIRTH_DATE",
        "Jordan T. Example, 2004-04-03|NAME_WITH_BIRTH_DATE",
        "Jordan O'Example - 03.04.04|NAME_WITH_BIRTH_DATE",
        "DOB: 03/04/2004|DATE_OF_BIRTH",
        "d.o.b. 3/4/04|DATE_OF_BIRTH",
        "she was born on 3rd April 2004|DATE_OF_BIRTH",
        "case 943 476 5919 was closed|NHS_NUMBER",
        "9434765919|NHS_NUMBER",
        "NI QQ 12 34 56 C|",
        "NI AB 12 34 56 C|NATIONAL_INSURANCE_NUMBER",
        "ab123456c|NATIONAL_INSURANCE_NUMBER",
        "lives at E17 4JF|POSTCODE",
        "moved to SW1A 2AA in May|POSTCODE",
        "SE13 6LG|POSTCODE",
        "SE136LG|POSTCODE",
        "lives at e17 4jf|POSTCODE",
        "call 020 7983 4000|PHONE_NUMBER",
        "call 07700 900123 after four|PHONE_NUMBER",
        "mobile 07700900123|PHONE_NUMBER",
        "+44 7700 900123|PHONE_NUMBER",
        "(020) 7983 4000|PHONE_NUMBER",
        "jo.example@provider.org.uk|EMAIL_ADDRESS",
        "Surname|PERSONAL_COLUMN",
        "DOB|PERSONAL_COLUMN",
        "D.O.B. (dd/mm/yyyy)|PERSONAL_COLUMN",
        "Date of birth|PERSONAL_COLUMN",
        "Client surname|PERSONAL_COLUMN",
        "Young person's first name|PERSONAL_COLUMN",
        "NHS number|PERSONAL_COLUMN",
      })
  void what_looks_like_a_persons_data_is_seen(String text, PersonalDataKind kind) {
    if (kind == null) {
      assertThat(screen.kinds(text)).isEmpty();
    } else {
      assertThat(screen.kinds(text)).contains(kind);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SE1 borough",
        "The E17 and N15 wards",
        "2017-18-Q3",
        "LGE-2017 2019-20-Q2",
        "£1,234,567,890",
        "1234567890123",
        "9434765918",
        "Project Chrysalis 2017",
        "Safer London",
        "Safer London and Redthread, April 2019",
        "Change Grow Live 12/05/2019",
        "Steering Group 1 July 2019",
        "St Giles Trust 2015-2017",
        "PCD 211 signed on 4 May 2017",
        "We no longer record surname or date of birth, as agreed with the commissioner last year.",
        "Name of measure",
        "What to count",
        "info@saferlondon.org.uk",
        "Call the helpline on 0808 800 5000",
        "switchboard 0300 123 4567",
        "263 of 641, 160 + 27 = 187",
        "0.123456789012",
        "company 02123456",
        "charity 1051392",
        "Q1 2ND quarter",
        "aged 11-16, 18/24 seen",
        "M1 2nd review, L1 1st draft",
        "until b4 3pm",
        "12.05.2019",
        "01-07-2019 30-09-2019",
        "from 01 07 2019 to 30 09 2019",
        "0 1 2 3 4 5 6 7 8 9 10 11",
        "ratio 1:25, 3/4 done, 10/12 sessions",
        "Harm reduced: out of how many",
      })
  void what_a_return_says_every_day_does_not_trip_it(String text) {
    assertThat(screen.kinds(text)).isEmpty();
  }

  @Test
  void it_looks_at_sheets_of_the_providers_own_with_sheet_and_cell() {
    var file =
        WorkbookFixtures.edited(
            workbook -> {
              var sheet = workbook.createSheet("Caseload");
              var header = sheet.createRow(0);
              header.createCell(1).setCellValue("Surname");
              header.createCell(2).setCellValue("DOB");
              sheet.createRow(6).createCell(3).setCellValue("AB 12 34 56 C");
            });

    assertThat(ReadingSupport.read(file).personalData())
        .extracting(Sighting::kind, Sighting::sheet, Sighting::cell)
        .containsExactly(
            tuple(PersonalDataKind.PERSONAL_COLUMN, "Caseload", "B1"),
            tuple(PersonalDataKind.PERSONAL_COLUMN, "Caseload", "C1"),
            tuple(PersonalDataKind.NATIONAL_INSURANCE_NUMBER, "Caseload", "D7"));
  }

  @Test
  void a_name_beside_a_date_long_past_is_seen_across_the_cells_of_a_row() {
    var file =
        WorkbookFixtures.edited(
            workbook -> {
              var row = workbook.createSheet("List").createRow(1);
              row.createCell(0).setCellValue("Jordan Example");
              var style = workbook.createCellStyle();
              style.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
              row.createCell(1).setCellValue(LocalDate.of(2004, 4, 3));
              row.getCell(1).setCellStyle(style);
            });

    assertThat(ReadingSupport.read(file).personalData())
        .containsExactly(new Sighting(PersonalDataKind.NAME_WITH_BIRTH_DATE, "List", "B2"));
  }

  @Test
  void it_looks_at_the_comments_that_hang_on_cells() {
    var file =
        WorkbookFixtures.edited(
            workbook -> {
              var sheet = workbook.getSheet("KPIs");
              var comment =
                  sheet
                      .createDrawingPatriarch()
                      .createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 6, 3, 8, 6));
              comment.setString("Ask Jo on 07700 900123");
              comment.setAddress(3, 5);
            });

    assertThat(ReadingSupport.read(file).personalData())
        .containsExactly(new Sighting(PersonalDataKind.PHONE_NUMBER, "KPIs", "F4"));
  }
}
