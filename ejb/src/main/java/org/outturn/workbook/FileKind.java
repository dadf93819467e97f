package org.outturn.workbook;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Tells by a file's first bytes, never by its name, whether it can be an .xlsx package. */
final class FileKind {

  private static final String MEND =
      " Send the Excel workbook (.xlsx) that you downloaded here and filled in.";
  private static final Charset LATIN = StandardCharsets.ISO_8859_1;
  private static final int OLE2_DIRECTORY_SEARCH = 1024 * 1024;

  private FileKind() {}

  /** Returns only for a file that starts like a zip and is not too large. */
  static void check(Path file) throws IOException {
    var size = Files.size(file);
    if (size == 0) {
      throw Unreadable.notXlsx("empty-file", "The file is empty." + MEND);
    }
    if (size > Limits.FILE_BYTES) {
      throw new Unreadable(
          Unreadable.Kind.TOO_LARGE,
          "file-too-large",
          "The file is larger than 10 MB. Remove pictures and sheets of your own and try again.");
    }
    var head = head(file, 1024);
    if (starts(head, 'P', 'K', 3, 4)) {
      return;
    }
    if (starts(head, 0xd0, 0xcf, 0x11, 0xe0)) {
      throw ole2(file);
    }
    throw Unreadable.notXlsx("not-xlsx", "This is " + guess(head) + ", not a workbook." + MEND);
  }

  private static byte[] head(Path file, int length) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return in.readNBytes(length);
    }
  }

  private static boolean starts(byte[] head, int... magic) {
    if (head.length < magic.length) {
      return false;
    }
    for (var i = 0; i < magic.length; i++) {
      if ((head[i] & 0xff) != magic[i]) {
        return false;
      }
    }
    return true;
  }

  /** A password turns an .xlsx into an OLE2 file with a stream of this name in its directory. */
  private static Unreadable ole2(Path file) throws IOException {
    var name = new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), LATIN);
    if (new String(head(file, OLE2_DIRECTORY_SEARCH), LATIN).contains(name)) {
      return Unreadable.unusable(
          "password-protected",
          "The workbook is protected by a password, so it cannot be read."
              + " In Excel choose File, Info, Protect Workbook, Encrypt with Password,"
              + " empty the box, save, and upload it again.");
    }
    return Unreadable.notXlsx(
        "old-excel",
        "This is an old Excel file (.xls). Save it as an Excel workbook (.xlsx) and upload that.");
  }

  private static String guess(byte[] head) {
    if (starts(head, '%', 'P', 'D', 'F')) {
      return "a PDF";
    }
    for (var b : head) {
      if (b == 0) {
        return "another kind of file";
      }
    }
    var text = new String(head, LATIN).strip().toLowerCase(Locale.ROOT);
    if (text.startsWith("<!doctype html") || text.startsWith("<html") || text.contains("<table")) {
      return "a web page";
    }
    return text.startsWith("<") ? "an XML file" : "a plain text or CSV file";
  }
}
