package org.outturn.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.outturn.workbook.Unreadable.Kind.NOT_XLSX;
import static org.outturn.workbook.Unreadable.Kind.TOO_LARGE;
import static org.outturn.workbook.Unreadable.Kind.UNUSABLE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HostileFilesTest {

  private static final Duration AT_MOST = Duration.ofSeconds(20);

  @TempDir Path folder;

  static List<Arguments> files() {
    return List.of(
        refused("empty", NOT_XLSX, "empty-file", HostileFiles::empty),
        refused("csv", NOT_XLSX, "not-xlsx", HostileFiles::csv),
        refused("html", NOT_XLSX, "not-xlsx", HostileFiles::html),
        refused("pdf", NOT_XLSX, "not-xlsx", HostileFiles::pdf),
        refused("noise", NOT_XLSX, "not-xlsx", HostileFiles::noise),
        refused("plain zip", NOT_XLSX, "not-xlsx", HostileFiles::plainZip),
        refused(".ods", NOT_XLSX, "not-xlsx", HostileFiles::openDocument),
        refused(".xls", NOT_XLSX, "old-excel", HostileFiles::oldExcel),
        refused(".xlsb", NOT_XLSX, "not-xlsx", HostileFiles::binary),
        refused(".xlsm", UNUSABLE, "macros", HostileFiles::macroEnabled),
        refused("password", UNUSABLE, "password-protected", HostileFiles::passwordProtected),
        refused("truncated", UNUSABLE, "damaged", HostileFiles::truncated),
        refused("broken XML", UNUSABLE, "damaged", HostileFiles::brokenXml),
        refused("too large", TOO_LARGE, "file-too-large", HostileFiles::tooLarge),
        refused("zip bomb", UNUSABLE, "too-big-inside", HostileFiles::zipBomb),
        refused("long text", UNUSABLE, "too-big-inside", HostileFiles::longText),
        refused("deep XML", UNUSABLE, "too-big-inside", HostileFiles::deepXml),
        refused("entity bomb", UNUSABLE, "xml-entities", HostileFiles::entityBomb),
        refused("external entity", UNUSABLE, "xml-entities", HostileFiles::externalEntity),
        refused("300 sheets", UNUSABLE, "too-big-inside", HostileFiles::manySheets),
        refused("other grant", UNUSABLE, "other-grant", HostileFiles::otherGrant),
        refused("other period", UNUSABLE, "other-period", HostileFiles::otherPeriod),
        refused("older template", UNUSABLE, "older-template", HostileFiles::olderTemplate),
        refused("other KPI set", UNUSABLE, "other-kpi-set", HostileFiles::otherKpiSet),
        refused("not ours", UNUSABLE, "not-our-template", HostileFiles::notOurs));
  }

  private static Arguments refused(
      String what, Unreadable.Kind kind, String code, Supplier<byte[]> file) {
    return arguments(what, kind, code, file);
  }

  @ParameterizedTest(name = "{0}: {1} {2}")
  @MethodSource("files")
  void is_refused_at_once_with_its_reason(
      String what, Unreadable.Kind kind, String code, Supplier<byte[]> content) throws IOException {
    var file = file(content.get());

    var refusal =
        assertTimeout(
            AT_MOST, () -> catchThrowableOfType(Unreadable.class, () -> read(file)), what);

    assertThat(refusal).isNotNull();
    assertThat(refusal.kind()).isEqualTo(kind);
    assertThat(refusal.code()).isEqualTo(code);
  }

  @Test
  void another_grants_workbook_is_named_with_the_one_expected() throws IOException {
    var file = file(HostileFiles.otherGrant());

    assertThatThrownBy(() -> read(file)).hasMessageContainingAll("EGVE-2017", "LGE-2017");
  }

  @Test
  void another_periods_workbook_is_named_with_the_one_expected() throws IOException {
    var file = file(HostileFiles.otherPeriod());

    assertThatThrownBy(() -> read(file))
        .hasMessageContainingAll("April to June 2019", "July to September 2019");
  }

  @Test
  void a_million_formatted_empty_rows_are_read_at_once() throws IOException {
    var file = file(HostileFiles.millionEmptyRows());

    var reading = assertTimeout(AT_MOST, () -> read(file));

    assertThat(reading.findings()).isEmpty();
    assertThat(reading.value(SampleReturn.value("enquiries"))).contains(CellValue.of(641));
  }

  @Test
  void twenty_thousand_rows_of_workings_do_no_harm() throws IOException {
    var file = file(HostileFiles.twentyThousandRows());

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
