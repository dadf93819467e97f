package org.outturn.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.outturn.document.Samples.bytes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FileSignatureTest {

  @TempDir Path folder;

  private DocumentType type(byte[] content) throws IOException {
    return FileSignature.of(Samples.file(folder, content));
  }

  static Stream<Arguments> known() {
    return Stream.of(
        Arguments.of(DocumentType.PDF, bytes("%PDF-1.7\n%\u00e2\u00e3")),
        Arguments.of(DocumentType.WORD, Samples.office(Samples.WORD, "main.xml")),
        Arguments.of(DocumentType.EXCEL, Samples.office(Samples.EXCEL, "main.xml")),
        Arguments.of(DocumentType.OLD_WORD, Samples.compound("Root Entry", "WordDocument")),
        Arguments.of(DocumentType.OLD_EXCEL, Samples.compound("Root Entry", "Workbook")),
        Arguments.of(DocumentType.PNG, bytes("\u0089PNG\r\n\u001a\n\u0000")),
        Arguments.of(DocumentType.JPEG, bytes("\u00ff\u00d8\u00ff\u00e0\u0000")),
        Arguments.of(DocumentType.GIF, bytes("GIF89a\u0001\u0000")),
        Arguments.of(DocumentType.WEBP, bytes("RIFF\u0001\u0000\u0000\u0000WEBPVP8 ")),
        Arguments.of(DocumentType.HEIC, bytes("\u0000\u0000\u0000\u0018ftypheic\u0000\u0000")),
        Arguments.of(DocumentType.TEXT, bytes("Minutes of a meeting\r\n\tMonday\n")),
        Arguments.of(DocumentType.TEXT, bytes("caf\u00e9, as old Windows writes it")));
  }

  @ParameterizedTest
  @MethodSource("known")
  void a_file_is_known_by_its_bytes(DocumentType type, byte[] content) throws IOException {
    assertThat(type(content)).isEqualTo(type);
  }

  static Stream<byte[]> unwanted() {
    return Stream.of(
        bytes("MZ\u0090\u0000\u0003\u0000"),
        bytes("\u007fELF\u0002\u0001\u0000"),
        bytes("<!DOCTYPE html><script>alert(1)</script>"),
        bytes(" \n<svg xmlns='http://www.w3.org/2000/svg'/>"),
        bytes("\u00ef\u00bb\u00bf<html>"),
        bytes("#!/bin/sh\necho hello\n"),
        bytes("{\\rtf1 words}"),
        bytes("x%PDF-1.7\n\u0001"),
        bytes("text with a \u0000 in it"),
        Samples.zip("anything.txt", "a plain archive"),
        Samples.zip("mimetype", "application/vnd.oasis.opendocument.text"),
        Samples.office(
            "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"),
        Samples.compound("Root Entry", "PowerPoint Document"));
  }

  @ParameterizedTest
  @MethodSource("unwanted")
  void everything_else_is_refused_with_what_is_allowed(byte[] content) {
    assertThatThrownBy(() -> type(content))
        .isInstanceOfSatisfying(
            RefusedFile.class,
            refused -> assertThat(refused.kind()).isEqualTo(RefusedFile.Kind.WRONG_TYPE))
        .hasMessage(FileSignature.ALLOWED);
  }

  static Stream<byte[]> withMacros() {
    return Stream.of(
        Samples.office("application/vnd.ms-word.document.macroEnabled.main+xml"),
        Samples.office("application/vnd.ms-excel.sheet.macroEnabled.main+xml"),
        Samples.office(Samples.WORD, "word/vbaProject.bin"),
        Samples.compound("WordDocument", "_VBA_PROJECT"),
        Samples.compound("Workbook", "_VBA_PROJECT_CUR"));
  }

  @ParameterizedTest
  @MethodSource("withMacros")
  void macros_are_refused_whatever_the_file_calls_itself(byte[] content) {
    assertThatThrownBy(() -> type(content)).hasMessageContaining("must not hold macros");
  }

  @Test
  void a_protected_file_is_refused_with_how_to_mend_it() {
    assertThatThrownBy(() -> type(Samples.compound("Root Entry", "EncryptedPackage")))
        .hasMessageContaining("password protected");
  }

  @ParameterizedTest
  @ValueSource(ints = {30, 60, 100})
  void an_office_file_cut_off_on_its_way_is_damaged(int length) {
    var whole = Samples.office(Samples.WORD, "main.xml");
    assertThatThrownBy(() -> type(java.util.Arrays.copyOf(whole, length)))
        .hasMessageContaining("damaged");
  }
}
