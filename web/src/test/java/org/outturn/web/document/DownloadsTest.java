package org.outturn.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DownloadsTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "report.pdf, attachment; filename=\"report.pdf\"; filename*=UTF-8''report.pdf",
        "Rückgabe 1.pdf, attachment; filename=\"Ruckgabe 1.pdf\";"
            + " filename*=UTF-8''R%C3%BCckgabe%201.pdf",
        "a%2e\"b\\.pdf, attachment; filename=\"a_2e_b_.pdf\"; filename*=UTF-8''a%252e%22b%5C.pdf",
        "日本.pdf, attachment; filename=\"__.pdf\"; filename*=UTF-8''%E6%97%A5%E6%9C%AC.pdf"
      })
  void a_name_is_told_twice_and_can_break_out_of_nothing(String name, String header) {
    assertThat(Downloads.disposition(name)).isEqualTo(header);
  }
}
