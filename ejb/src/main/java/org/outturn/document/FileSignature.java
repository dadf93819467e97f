package org.outturn.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Tells what a file is by its own bytes; neither its name nor what the sender says of it counts.
 * The first bytes are those that each format's specification prescribes.
 */
final class FileSignature {

  /** What the design system says for a wrong type, with our own list. */
  static final String ALLOWED =
      "The selected file must be a PDF, a Word document, an Excel workbook, an image (PNG, JPEG,"
          + " GIF, WebP or HEIC), a text file or a CSV file";

  private static final int HEAD = 64;

  private FileSignature() {}

  /**
   * The type of a file that may be taken.
   *
   * @throws RefusedFile when it is of another type, or hides something that may not come in
   */
  static DocumentType of(Path file) throws IOException {
    var head = head(file);
    if (starts(head, "PK\u0003\u0004")) {
      return OfficePackage.type(file);
    }
    if (starts(head, "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
      return OldOffice.type(file);
    }
    var simple = simple(head);
    if (simple != null) {
      return simple;
    }
    if (PlainText.is(file)) {
      return DocumentType.TEXT;
    }
    throw RefusedFile.wrongType("wrong-type", ALLOWED);
  }

  private static DocumentType simple(String head) {
    if (starts(head, "%PDF-")) {
      return DocumentType.PDF;
    } else if (starts(head, "\u0089PNG\r\n\u001a\n")) {
      return DocumentType.PNG;
    } else if (starts(head, "\u00ff\u00d8\u00ff")) {
      return DocumentType.JPEG;
    } else if (starts(head, "GIF87a") || starts(head, "GIF89a")) {
      return DocumentType.GIF;
    } else if (starts(head, "RIFF") && head.startsWith("WEBP", 8)) {
      return DocumentType.WEBP;
    }
    return head.startsWith("ftyp", 4) && isHeic(head) ? DocumentType.HEIC : null;
  }

  /** The brands of still pictures coded with HEVC (ISO/IEC 23008-12). */
  private static boolean isHeic(String head) {
    return head.startsWith("heic", 8)
        || head.startsWith("heix", 8)
        || head.startsWith("heim", 8)
        || head.startsWith("heis", 8)
        || (head.startsWith("mif1", 8) && head.contains("heic"));
  }

  private static boolean starts(String head, String magic) {
    return head.startsWith(magic);
  }

  /** The first bytes, each as the character of its number. */
  private static String head(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
    }
  }
}
