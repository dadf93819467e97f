package org.outturn.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * Tells what an old Office file (a compound file, MS-CFB) holds by the names in its directory. Each
 * entry of the directory takes 128 bytes and starts at a multiple of 128, wherever its sectors lie:
 * so all such places are read, and no chain of sectors needs to be followed.
 */
final class OldOffice {

  private static final int ENTRY = 128;
  private static final int NAME = 64;
  private static final int STORAGE = 1;
  private static final int STREAM = 2;

  private OldOffice() {}

  static DocumentType type(Path file) throws IOException {
    var names = names(Files.readAllBytes(file));
    if (names.contains("EncryptedPackage")) {
      throw RefusedFile.unusable(
          "password-protected",
          "The selected file is password protected. Take the password off and choose it again");
    }
    if (names.contains("_VBA_PROJECT") || names.contains("_VBA_PROJECT_CUR")) {
      throw OfficePackage.macros();
    }
    if (names.contains("WordDocument")) {
      return DocumentType.OLD_WORD;
    }
    if (names.contains("Workbook") || names.contains("Book")) {
      return DocumentType.OLD_EXCEL;
    }
    throw RefusedFile.wrongType("wrong-type", FileSignature.ALLOWED);
  }

  private static Set<String> names(byte[] bytes) {
    var names = new HashSet<String>();
    for (var at = 0; at + ENTRY <= bytes.length; at += ENTRY) {
      var length = bytes[at + NAME] & 0xff;
      var kind = bytes[at + NAME + 2];
      var entry = kind == STORAGE || kind == STREAM;
      if (entry && bytes[at + NAME + 1] == 0 && length > 2 && length <= NAME && length % 2 == 0) {
        names.add(new String(bytes, at, length - 2, StandardCharsets.UTF_16LE));
      }
    }
    return names;
  }
}
