package org.outturn.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RegistrationNumbersTest {

  @ParameterizedTest
  @CsvSource({
    "202918, true", // the shortest there are have six digits
    "1089464, true",
    "1089464-12, true", // a charity linked to another
    "SC012345, true",
    "NIC100280, true",
    "12345, false",
    "12345678, false",
    "199999, false", // below the first that was given
    "0202918, false", // no zeros in front
    "SC12345, false",
    "SC000000, false",
    "NIC10028, false",
    "NI100280, false",
    "sc012345, false",
    "1089464-, false",
    "1089464-1234, false",
    "１０８９４６４, false"
  })
  void a_charity_number_is_of_one_of_three_registers(String number, boolean right) {
    assertThat(RegistrationNumbers.isCharity(number)).isEqualTo(right);
  }

  @ParameterizedTest
  @CsvSource({
    "03838383, true",
    "12345678, true",
    "SC123456, true",
    "NI012345, true",
    "OC301234, true", // a limited liability partnership
    "CE012345, true", // a charitable incorporated organisation
    "R0000123, true", // Northern Ireland before 1922
    "3838383, false", // Companies House writes the zero in front
    "123456789, false",
    "00000000, false",
    "SC000000, false",
    "XX123456, false",
    "S1234567, false",
    "SC12345A, false",
    "sc123456, false"
  })
  void a_company_number_has_eight_characters_and_a_known_prefix(String number, boolean right) {
    assertThat(RegistrationNumbers.isCompany(number)).isEqualTo(right);
  }

  @Test
  void identifiers_name_the_register_of_each_number() {
    assertThat(RegistrationNumbers.identifiers("1089464", "03838383"))
        .containsExactly("GB-CHC-1089464", "GB-COH-03838383");
    assertThat(RegistrationNumbers.identifiers("SC012345", null)).containsExactly("GB-SC-SC012345");
    assertThat(RegistrationNumbers.identifiers("NIC100280", null))
        .containsExactly("GB-NIC-NIC100280");
    assertThat(RegistrationNumbers.identifiers(null, null)).isEmpty();
  }
}
