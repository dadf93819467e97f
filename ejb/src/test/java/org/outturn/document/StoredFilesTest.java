package org.outturn.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StoredFilesTest {

  @ParameterizedTest
  @CsvSource({
    "return.xlsx, return.xlsx",
    "../../etc/passwd, passwd",
    "'C:\\Users\\Sam\\return.xlsx', return.xlsx",
    "'a\"b<c>.xlsx', abc.xlsx",
    "'  ', file",
    "'folder/', file"
  })
  void a_files_name_keeps_neither_folders_nor_tricks(String name, String safe) {
    assertThat(StoredFiles.safeName(name)).isEqualTo(safe);
  }

  @Test
  void control_and_direction_characters_go() {
    assertThat(StoredFiles.safeName("a\u0000b\u202Ecd\n.xlsx")).isEqualTo("abcd.xlsx");
  }

  @Test
  void a_long_name_keeps_its_ending() {
    assertThat(StoredFiles.safeName("x".repeat(400) + ".xlsx")).hasSize(150).endsWith(".xlsx");
  }

  @Test
  void the_hash_is_sha_256_in_hexadecimal() {
    assertThat(StoredFiles.sha256("abc".getBytes(StandardCharsets.US_ASCII)))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }
}
