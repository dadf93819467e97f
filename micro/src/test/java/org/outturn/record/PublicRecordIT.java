package org.outturn.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.outturn.testing.Site;

/** Everything that the public documents hold has a home, and is read from there. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PublicRecordIT {

  @ParameterizedTest(name = "{0}: {3}")
  @CsvFileSource(resources = "facts.csv", numLinesToSkip = 1)
  void a_fact_of_the_documents_is_in_the_api(
      String row, String account, String path, String expected) {
    assertThat(Site.api(account).get(path).expect(200).text()).as(row).contains(expected);
  }
}
