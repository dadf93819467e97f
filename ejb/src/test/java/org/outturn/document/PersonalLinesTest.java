package org.outturn.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PersonalLinesTest {

  private static final LocalDate TODAY = LocalDate.of(2019, 10, 14);

  private static java.util.Set<PersonalDataKind> find(String text) {
    return PersonalLines.find(text.getBytes(StandardCharsets.UTF_8), TODAY);
  }

  @Test
  void a_table_of_people_is_seen_by_its_headings() {
    assertThat(find("\"Surname\",\"Date of birth\"\nX,1\n"))
        .contains(PersonalDataKind.PERSONAL_COLUMN);
  }

  @Test
  void an_identifier_anywhere_in_the_text_is_seen() {
    assertThat(find("Minutes\n\nReferred: AB 12 34 56 C, for support\n"))
        .contains(PersonalDataKind.NATIONAL_INSURANCE_NUMBER);
  }

  @Test
  void figures_of_a_service_pass() {
    assertThat(find("Quarter,Referrals,Cost\n2018-19 Q3,42,\"£1,234.50\"\n")).isEmpty();
  }
}
