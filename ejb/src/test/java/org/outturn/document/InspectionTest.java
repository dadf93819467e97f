package org.outturn.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.outturn.document.Samples.bytes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.access.Scoped;
import org.outturn.document.VirusScan.Finding;
import org.outturn.kernel.SubjectRef;

@DisplayNameGeneration(ReplaceUnderscores.class)
class InspectionTest {

  private static final byte[] PDF = bytes("%PDF-1.7\n");

  private static final SubjectRef SUBJECT = SubjectRef.of("grant", "G-1");

  @TempDir Path folder;

  private final List<String> infected = new ArrayList<>();

  /** Keeps what would go to the trail. */
  private final class Recorded extends ShuttingAway {
    @Override
    public void infected(SubjectRef subject, Scoped scope, String sha256, String virus) {
      infected.add(subject + " " + virus + " " + sha256.length());
    }
  }

  private Inspection.Passed inspect(String name, byte[] content, VirusScan scan) {
    var guard = new VirusGuard(scan, new Recorded());
    return new Inspection(guard)
        .inspect(new Upload(Samples.file(folder, content), name), SUBJECT, null);
  }

  private Inspection.Passed inspect(String name, byte[] content) {
    return inspect(name, content, file -> Finding.NOT_SCANNED);
  }

  @ParameterizedTest
  @CsvSource({
    "report.pdf, report.pdf",
    "REPORT.PDF, REPORT.PDF",
    "../../etc/report.pdf, report.pdf",
    "'C:\\Users\\Sam\\report.pdf', report.pdf",
    "report, report.pdf",
    "'', file.pdf"
  })
  void a_name_is_made_safe_and_ends_as_it_should(String name, String kept) {
    assertThat(inspect(name, PDF).name()).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource({"report.docx", "report.exe", "report.pdf.html", "report.pdf.exe", "report.png"})
  void a_name_that_says_another_type_is_refused(String name) {
    assertThatThrownBy(() -> inspect(name, PDF))
        .isInstanceOfSatisfying(
            RefusedFile.class,
            refused -> assertThat(refused.kind()).isEqualTo(RefusedFile.Kind.WRONG_TYPE))
        .hasMessageContaining("but is a PDF");
  }

  @Test
  void a_web_page_named_pdf_is_refused() {
    assertThatThrownBy(() -> inspect("report.pdf", bytes("<html><script>")))
        .hasMessage(FileSignature.ALLOWED);
  }

  @Test
  void text_is_a_table_when_its_name_says_so() {
    assertThat(inspect("list.csv", bytes("a,b\n1,2\n")).type()).isEqualTo(DocumentType.CSV);
    assertThat(inspect("list.txt", bytes("a,b\n1,2\n")).type()).isEqualTo(DocumentType.TEXT);
    assertThatThrownBy(() -> inspect("list.bat", bytes("dir c:")))
        .hasMessageContaining("but is a Text file");
  }

  @Test
  void an_empty_file_is_refused() {
    assertThatThrownBy(() -> inspect("report.pdf", new byte[0]))
        .hasMessage("The selected file is empty");
  }

  @Test
  void a_file_just_as_large_as_allowed_is_taken_and_one_byte_more_is_not() {
    var largest = java.util.Arrays.copyOf(PDF, 20 * 1024 * 1024);
    assertThat(inspect("report.pdf", largest).content()).hasSize(largest.length);
    var larger = java.util.Arrays.copyOf(PDF, largest.length + 1);
    assertThatThrownBy(() -> inspect("report.pdf", larger))
        .hasMessage("The selected file must be smaller than 20MB");
  }

  @Test
  void an_infected_file_is_refused_and_a_clean_one_says_that_it_was_scanned() {
    assertThatThrownBy(() -> inspect("report.pdf", PDF, file -> Finding.infected("Eicar")))
        .hasMessageStartingWith("The selected file contains a virus");
    assertThat(infected).containsExactly("grant G-1 Eicar 64");
    assertThat(inspect("report.pdf", PDF, file -> Finding.CLEAN).scanned()).isTrue();
    assertThat(inspect("report.pdf", PDF).scanned()).isFalse();
  }

  @Test
  void a_scanner_that_does_not_answer_lets_nothing_in() {
    VirusScan broken =
        file -> {
          throw new IOException("no route");
        };
    assertThatThrownBy(() -> inspect("report.pdf", PDF, broken))
        .isInstanceOfSatisfying(
            RefusedFile.class,
            refused -> assertThat(refused.kind()).isEqualTo(RefusedFile.Kind.NOT_NOW))
        .hasMessageContaining("not taken")
        .hasMessageContaining("in a few minutes");
    assertThat(infected).isEmpty();
  }
}
