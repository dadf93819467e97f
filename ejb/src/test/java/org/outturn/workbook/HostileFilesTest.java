package org.outturn.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HostileFilesTest {

  private static final Duration AT_MOST = Duration.ofSeconds(20);

  @TempDir Path folder;

  static List<BadUpload> refused() {
    return BadUpload.refused();
  }

  @ParameterizedTest
  @MethodSource("refused")
  void is_refused_at_once_with_its_reason(BadUpload bad) throws IOException {
    var file = file(bad.file(WorkbookFixtures.filled()));

    var refusal =
        assertTimeout(
            AT_MOST, () -> catchThrowableOfType(Unreadable.class, () -> read(file)), bad.name());

    assertThat(refusal).isNotNull();
    assertThat(refusal.kind().status()).isEqualTo(bad.status());
    assertThat(refusal.code()).isEqualTo(bad.code());
  }

  @Test
  void another_grants_workbook_is_named_with_the_one_expected() throws IOException {
    var file = file(HostileFiles.otherGrant(WorkbookFixtures.filled()));

    assertThatThrownBy(() -> read(file)).hasMessageContainingAll("EGVE-2017", "LGE-2017");
  }

  @Test
  void another_periods_workbook_is_named_with_the_one_expected() throws IOException {
    var file = file(HostileFiles.otherPeriod(WorkbookFixtures.filled()));

    assertThatThrownBy(() -> read(file))
        .hasMessageContainingAll("April to June 2019", "July to September 2019");
  }

  @Test
  void a_million_formatted_empty_rows_are_read_at_once() throws IOException {
    var file = file(Bombs.millionEmptyRows(WorkbookFixtures.filled()));

    var reading = assertTimeout(AT_MOST, () -> read(file));

    assertThat(reading.findings()).isEmpty();
    assertThat(reading.value(SampleReturn.value("enquiries"))).contains(CellValue.of(641));
  }

  @Test
  void twenty_thousand_rows_of_workings_do_no_harm() throws IOException {
    var file = file(Bombs.twentyThousandRows(WorkbookFixtures.filled()));

    var reading = assertTimeout(AT_MOST, () -> read(file));

    assertThat(reading.findings()).isEmpty();
    assertThat(reading.personalData()).isEmpty();
  }

  @Test
  void no_prefix_of_a_good_file_is_read_as_good() throws IOException {
    var whole = WorkbookFixtures.filled();
    for (var length = 1; length < whole.length; length += 97) {
      var file = file(Arrays.copyOf(whole, length));
      assertThatThrownBy(() -> read(file)).isInstanceOf(Unreadable.class);
    }
  }

  private Path file(byte[] content) throws IOException {
    return Files.write(folder.resolve("upload.xlsx"), content);
  }

  private static Reading read(Path file) throws IOException {
    return new WorkbookReader().read(file, SampleReturn.expected());
  }
}
